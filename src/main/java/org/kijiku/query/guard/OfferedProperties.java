package org.kijiku.query.guard;

import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/** The properties that are worked out and not looked up: the text index and lists. */
final class OfferedProperties extends PropertyFunctionRegistry {
    private static final String TEXT = "http://jena.apache.org/text#";
    private static final String LIST = "http://jena.apache.org/ARQ/list#";

    private final PropertyFunctionRegistry all = PropertyFunctionRegistry.get();

    private static boolean offers(String iri) {
        return iri.startsWith(TEXT) || iri.startsWith(LIST);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
        return offers(iri) ? all.get(iri) : null;
    }

    @Override
    public boolean manages(String iri) {
        return offers(iri) && all.manages(iri);
    }

    @Override
    public boolean isRegistered(String iri) {
        return offers(iri) && all.isRegistered(iri);
    }
}
