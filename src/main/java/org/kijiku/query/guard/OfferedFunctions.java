package org.kijiku.query.guard;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query may name by IRI: casts, and mathematics. Jena's own extensions can wait, print, read the
 * settings or load classes, and those that make texts would pass by the bounds.
 */
final class OfferedFunctions extends FunctionRegistry {
    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";

    private final FunctionRegistry all = FunctionRegistry.get();

    static boolean offers(String iri) {
        return iri.startsWith(XSD.NS) || iri.startsWith(MATH);
    }

    @Override
    public @Nullable FunctionFactory get(String iri) {
        return offers(iri) ? all.get(iri) : null;
    }

    @Override
    public boolean isRegistered(String iri) {
        return offers(iri) && all.isRegistered(iri);
    }
}
