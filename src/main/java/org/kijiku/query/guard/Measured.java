package org.kijiku.query.guard;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** An expression whose text is counted as it passes. */
final class Measured extends ExprFunctionN {
    private static final int WHOLE = -1;

    private final Work work;
    private final int separator;

    private Measured(Expr expression, int separator, Work work) {
        super("measured", expression);
        this.work = work;
        this.separator = separator;
    }

    /** What gives a text that is not much longer than the one it is made of. */
    static Measured whole(Expr expression, Work work) {
        return new Measured(expression, WHOLE, work);
    }

    /**
     * What gives a part of a longer text.
     *
     * @param separator length of what is put between two parts
     */
    static Measured part(Expr expression, int separator, Work work) {
        return new Measured(expression, separator, work);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        NodeValue value = values.getFirst();
        if (separator == WHOLE) {
            work.make(length(value));
        } else {
            work.add(length(value) + separator);
        }
        return value;
    }

    /** Length of the words of a literal or of an IRI. */
    static long length(NodeValue value) {
        Node node = value.asNode();
        return node.isLiteral()
                ? node.getLiteralLexicalForm().length()
                : node.isURI() ? node.getURI().length() : 0;
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new Measured(newArgs.get(0), separator, work);
    }
}
