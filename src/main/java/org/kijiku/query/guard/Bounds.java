package org.kijiku.query.guard;

import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrSubstring;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Puts bounded functions in the place of those that can be made to cost anything. */
final class Bounds extends ExprTransformCopy {
    private final Work work = new Work();

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        return switch (function) {
            case E_Regex regex -> new BoundedRegex(args);
            case E_StrReplace replace -> new BoundedReplace(args, work);
            case E_StrConcat concat -> new BoundedConcat(args, work);
            case E_Function named -> offered(named, args);
            case E_Call call ->
                throw new IllegalArgumentException("CALL is not offered here; write the function's own name");
            case E_StrSubstring substring -> Measured.whole(super.transform(function, args), work);
            default -> super.transform(function, args);
        };
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr arg) {
        return switch (function) {
            case E_StrEncodeForURI encoded -> Measured.whole(super.transform(function, arg), work);
            case E_StrUpperCase upper -> Measured.whole(super.transform(function, arg), work);
            case E_StrLowerCase lower -> Measured.whole(super.transform(function, arg), work);
            default -> super.transform(function, arg);
        };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr text, Expr mark) {
        return switch (function) {
            case E_StrBefore before -> Measured.whole(super.transform(function, text, mark), work);
            case E_StrAfter after -> Measured.whole(super.transform(function, text, mark), work);
            default -> super.transform(function, text, mark);
        };
    }

    private Expr offered(E_Function function, ExprList args) {
        if (!OfferedFunctions.offers(function.getFunctionIRI())) {
            throw new IllegalArgumentException("the function <" + function.getFunctionIRI()
                    + "> is not offered here; take the functions of SPARQL 1.1 and casts to XSD types");
        }
        return super.transform(function, args);
    }

    @Override
    public Expr transform(ExprAggregator expression) {
        Aggregator aggregator = expression.getAggregator();
        return switch (aggregator) {
            case AggGroupConcat joined -> measured(expression, joined, joined.getSeparator());
            case AggGroupConcatDistinct joined -> measured(expression, joined, joined.getSeparator());
            default -> super.transform(expression);
        };
    }

    private Expr measured(
            ExprAggregator expression, Aggregator joined, @org.jspecify.annotations.Nullable String separator) {
        ExprList parts = new ExprList();
        for (Expr part : joined.getExprList()) {
            parts.add(Measured.part(part, separator == null ? 1 : separator.length(), work));
        }
        return super.transform(new ExprAggregator(expression.getVar(), joined.copy(parts)));
    }
}
