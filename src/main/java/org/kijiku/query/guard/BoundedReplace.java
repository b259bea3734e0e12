package org.kijiku.query.guard;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/** SPARQL's REPLACE with a bound on the steps of its pattern. */
final class BoundedReplace extends ExprFunctionN {
    private final E_StrReplace replace;

    BoundedReplace(ExprList args) {
        super(Tags.tagReplace, args);
        List<Expr> all = args.getList();
        replace = all.size() == 4
                ? new E_StrReplace(all.get(0), all.get(1), all.get(2), all.get(3))
                : new E_StrReplace(all.get(0), all.get(1), all.get(2));
    }

    /** Runs the pattern over the text once within its bound; only then is the real work left to Jena. */
    @Override
    public NodeValue eval(List<NodeValue> values) {
        String text = BoundedRegex.text(values.getFirst());
        var matcher = BoundedRegex.pattern(values, 3).matcher(new BoundedText(text));
        while (matcher.find()) {
            if (matcher.end() == text.length()) {
                break;
            }
        }
        return replace.eval(values);
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new BoundedReplace(newArgs);
    }
}
