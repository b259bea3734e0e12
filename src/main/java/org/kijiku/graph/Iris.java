package org.kijiku.graph;

import org.kijiku.text.Addresses;
import org.kijiku.text.Quote;

/**
 * IRIs, all made from content: the same article gives the same IRIs on every machine. Letters of any script stay as they
 * are; what an IRI may not hold is percent-encoded.
 */
public final class Iris {
    public static final String BASE = Addresses.BASE;
    public static final String ID = Addresses.ID;
    public static final String ARTICLE = Addresses.ARTICLE;
    /** Graph of the ontology, its shapes left out. */
    public static final String ONTOLOGY_GRAPH = BASE + "graph/ontology";
    /** Graph of the authority files. */
    public static final String AUTHORITY_GRAPH = BASE + "graph/authority";

    /** Graph that says from what each other graph was loaded. */
    public static final String LOADS_GRAPH = BASE + "graph/loads";

    /** Names of graphs that describe the endpoint begin with this; they do not count for the version of the data. */
    public static final String CATALOGUE = BASE + "graph/catalogue/";

    private Iris() {}

    /** {@code …/id/person/takaichi-sanae} for {@code person/takaichi-sanae}. */
    public static String entity(String id) {
        return Addresses.entity(id);
    }

    /** IRI of an article and of its named graph. */
    public static String article(String slug) {
        return Addresses.article(slug);
    }

    /** IRI of a passage: the article's with an RFC 5147 fragment, so that it says where the words stand. */
    public static String passage(String slug, Quote quote) {
        return passage(slug, quote.start(), quote.end());
    }

    /**
     * IRI of a passage.
     *
     * @param start first code point
     * @param end one past the last
     */
    public static String passage(String slug, int start, int end) {
        return article(slug) + "#char=" + start + "," + end;
    }

    /** IRI of a section, numbered from 1 in order of the text. */
    public static String section(String slug, int number) {
        return article(slug) + "/section/" + number;
    }

    /** IRI of a statement of an article. */
    public static String statement(String slug, String id) {
        return article(slug) + "/fact/" + encode(id);
    }

    /** IRI of what a figure measures, made from the article's words for it. */
    public static String measure(String words) {
        return ID + "measure/" + encode(words.strip().replace('/', '-'));
    }

    /** IRI of what produced a statement: a rule or an annotation file. */
    public static String origin(String origin) {
        return BASE + "origin/" + encode(origin);
    }

    private static String encode(String name) {
        return Addresses.encode(name);
    }
}
