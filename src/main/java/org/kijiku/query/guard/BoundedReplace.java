package org.kijiku.query.guard;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/** SPARQL's REPLACE with a bound on the steps of its pattern and on the length of what it makes. */
final class BoundedReplace extends ExprFunctionN {
    private final Work work;
    private final E_StrReplace replace;

    BoundedReplace(ExprList args, Work work) {
        super(Tags.tagReplace, args);
        this.work = work;
        List<Expr> all = args.getList();
        replace = all.size() == 4
                ? new E_StrReplace(all.get(0), all.get(1), all.get(2), all.get(3))
                : new E_StrReplace(all.get(0), all.get(1), all.get(2));
    }

    /** Runs the pattern over the text once within its bounds; only then is the real work left to Jena. */
    @Override
    public NodeValue eval(List<NodeValue> values) {
        String text = BoundedRegex.text(values.getFirst());
        String replacement = BoundedRegex.text(values.get(2));
        long groups = replacement.chars().filter(c -> c == '$').count();
        var matcher = BoundedRegex.pattern(values, 3).matcher(new BoundedText(text));
        long length = text.length();
        while (length <= Work.LONGEST && matcher.find()) {
            length += replacement.length() + groups * (matcher.end() - matcher.start());
            if (matcher.end() == text.length()) {
                break;
            }
        }
        work.make(length);
        return replace.eval(values);
    }

    @Override
    public Expr copy(ExprList newArgs) {
        return new BoundedReplace(newArgs, work);
    }
}
