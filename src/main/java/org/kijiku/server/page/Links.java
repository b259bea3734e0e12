package org.kijiku.server.page;

import org.kijiku.graph.Iris;
import org.kijiku.graph.Prefixes;
import org.kijiku.graph.Vocabulary;

/** Where this server shows what an IRI names. */
public final class Links {
    private static final String FACT = "/fact/";

    private Links() {}

    /** A path on this server for Kijiku's own IRIs, the IRI itself for others, nothing for what is no web address. */
    public static String to(String iri) {
        if (iri.startsWith(Vocabulary.NS)) {
            return "/ontology#" + iri.substring(Vocabulary.NS.length());
        }
        if (iri.startsWith(Iris.ARTICLE)) {
            String rest = iri.substring(Iris.ARTICLE.length());
            boolean part = rest.contains("/");
            return (part ? "/article/" : "/articles/") + rest;
        }
        if (iri.startsWith(Iris.BASE)) {
            return "/" + iri.substring(Iris.BASE.length());
        }
        return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
    }

    /** An IRI as short as it can be shown: a statement by its id, a term of a known vocabulary with its prefix. */
    public static String shortened(String iri) {
        int fact = iri.indexOf(FACT);
        if (iri.startsWith(Iris.ARTICLE) && fact > 0) {
            return iri.substring(fact + FACT.length());
        }
        if (iri.startsWith(Vocabulary.NS)) {
            return iri.substring(Vocabulary.NS.length());
        }
        if (iri.startsWith(Iris.BASE)) {
            return iri.substring(Iris.BASE.length());
        }
        return Prefixes.ALL.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix ->
                        prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
                .findFirst()
                .orElse(iri);
    }
}
