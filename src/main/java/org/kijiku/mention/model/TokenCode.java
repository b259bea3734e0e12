package org.kijiku.mention.model;

import org.kijiku.text.morph.Morpheme;

/**
 * A morpheme written as one string: OpenNLP knows no tokens but strings, and the features need the part of speech too.
 */
final class TokenCode {
    static final char SEPARATOR = '\t';
    private static final String UNKNOWN = "未知";

    private TokenCode() {}

    static String of(Morpheme morpheme) {
        return morpheme.surface() + SEPARATOR + part(morpheme);
    }

    /** The part of speech as the model writes it. */
    static String part(Morpheme morpheme) {
        return morpheme.known() ? morpheme.pos().replace("名詞-固有名詞-", "固-").replace("名詞-", "名-") : UNKNOWN;
    }

    static String surface(String code) {
        return code.substring(0, code.lastIndexOf(SEPARATOR));
    }

    static String pos(String code) {
        return code.substring(code.lastIndexOf(SEPARATOR) + 1);
    }

    static boolean isNoun(String pos) {
        return pos.startsWith("名-") || pos.startsWith("固-") || pos.equals(UNKNOWN);
    }
}
