package org.kijiku.query.guard;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.Context;

/** What stands between a query and the store. */
public final class Guard {
    /** Longest query text in UTF-16 units. */
    public static final int MAX_LENGTH = 200_000;
    /** Deepest nesting of brackets; the parser descends once for each. */
    public static final int MAX_DEPTH = 200;

    private static final OpExecutorFactory EXECUTOR = CancellableExecutor::new;
    private static final FunctionRegistry FUNCTIONS = new OfferedFunctions();
    private static final PropertyFunctionRegistry PROPERTIES = new OfferedProperties();

    private Guard() {}

    /**
     * Looks at a query's text before it is parsed.
     *
     * @throws IllegalArgumentException if it is too long or nests too deep
     */
    public static void check(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "the query has " + text.length() + " characters; at most " + MAX_LENGTH + " are taken");
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '{', '[' -> depth++;
                case ')', '}', ']' -> depth--;
                default -> {}
            }
            if (depth > MAX_DEPTH) {
                throw new IllegalArgumentException("the query nests deeper than " + MAX_DEPTH + " brackets");
            }
        }
    }

    /**
     * The query with bounds on what its functions may cost, for one execution.
     *
     * @throws IllegalArgumentException if it names a function that is not offered
     */
    public static Query bounded(Query query) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase(), new Bounds());
    }

    /** Settings of one execution: sorting that can be cancelled, functions that are offered, no request to another server. */
    public static void apply(Context context) {
        context.set(ARQConstants.sysOpExecutorFactory, EXECUTOR);
        FunctionRegistry.set(context, FUNCTIONS);
        PropertyFunctionRegistry.set(context, PROPERTIES);
        context.set(ARQ.httpServiceAllowed, false);
    }
}
