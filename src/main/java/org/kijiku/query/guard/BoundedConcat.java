package org.kijiku.query.guard;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/** SPARQL's CONCAT, refused before the text is made if it would be too long. */
final class BoundedConcat extends ExprFunctionN {
    private final Work work;
    private final E_StrConcat concat;

    BoundedConcat(ExprList args, Work work) {
        super(Tags.tagConcat, args);
        this.work = work;
        this.concat = new E_StrConcat(args);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        work.make(values.stream().mapToLong(Measured::length).sum());
        return concat.eval(values);
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new BoundedConcat(newArgs, work);
    }
}
