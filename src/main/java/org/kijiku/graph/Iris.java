package org.kijiku.graph;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.kijiku.text.Quote;

/**
 * IRIs, all made from content: the same article gives the same IRIs on every machine. Letters of any script stay as they
 * are; what an IRI may not hold is percent-encoded.
 */
public final class Iris {
    public static final String BASE = "https://w3id.org/kijiku/";
    public static final String ID = BASE + "id/";
    public static final String ARTICLE = BASE + "article/";
    /** Graph of the ontology, its shapes left out. */
    public static final String ONTOLOGY_GRAPH = BASE + "graph/ontology";
    /** Graph of the authority files. */
    public static final String AUTHORITY_GRAPH = BASE + "graph/authority";

    /** Graph that says from what each other graph was loaded. */
    public static final String LOADS_GRAPH = BASE + "graph/loads";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Iris() {}

    /** {@code …/id/person/takaichi-sanae} for {@code person/takaichi-sanae}. */
    public static String entity(String id) {
        return ID + encode(id);
    }

    /** IRI of an article and of its named graph. */
    public static String article(String slug) {
        return ARTICLE + encode(slug);
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
        StringBuilder encoded = new StringBuilder(name.length());
        name.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c < 0x80 && "-._~/@:".indexOf(c) >= 0 || c == 'ー' || isMark(c)) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HEX.toHexDigits(b));
                }
            }
        });
        return encoded.toString();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
