package org.kijiku.server.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Prefixes;
import org.kijiku.graph.Vocabulary;

/** Where this server shows what an IRI names. */
public final class Links {
    private static final String FACT = "/fact/";
    private static final int LONGEST = 48;
    private static final Pattern ADDRESS = Pattern.compile("https?://(?:www\\.)?([^/]+)/.*", Pattern.DOTALL);

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

    /**
     * An IRI as short as it can be shown: a statement by its id, a term of a known vocabulary with its prefix, a long address
     * elsewhere by its host, any other long one by its two ends.
     */
    public static String shortened(String iri) {
        String known = prefixed(iri);
        if (known.length() <= LONGEST) {
            return known;
        }
        Matcher elsewhere = ADDRESS.matcher(known);
        return elsewhere.matches()
                ? elsewhere.group(1) + "/…"
                : known.substring(0, LONGEST / 2) + "…" + known.substring(known.length() - LONGEST / 3);
    }

    private static String prefixed(String iri) {
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
