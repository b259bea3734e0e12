package org.kijiku.query.guard;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.sse.Tags;

/** SPARQL's REGEX with a bound on its steps. */
final class BoundedRegex extends ExprFunctionN {
    BoundedRegex(ExprList args) {
        super(Tags.tagRegex, args);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        String text = text(values.getFirst());
        return NodeValue.makeBoolean(
                pattern(values, 2).matcher(new BoundedText(text)).find());
    }

    /** The words of a string or of a string with a language. */
    static String text(NodeValue value) {
        if (!value.isString() && !value.isLangString()) {
            throw new ExprEvalException("no string: " + value);
        }
        return value.asNode().getLiteralLexicalForm();
    }

    /** The pattern of the second value with the flags at an index, if there are any. */
    static Pattern pattern(List<NodeValue> values, int flagsAt) {
        String flags = values.size() > flagsAt ? values.get(flagsAt).asString() : null;
        return RegexEngine.makePattern("REGEX", values.get(1).asString(), flags);
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new BoundedRegex(newArgs);
    }
}
