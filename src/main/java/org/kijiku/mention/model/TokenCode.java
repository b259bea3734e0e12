package org.kijiku.mention.model;

import org.kijiku.text.morph.Morpheme;

/**
 * A morpheme written as one string: OpenNLP knows no tokens but strings, and the features need the part of speech too.
 */
final class TokenCode {
    private static final char SEPARATOR = '\t';

    private TokenCode() {}

    static String of(Morpheme morpheme) {
        return morpheme.surface() + SEPARATOR + (morpheme.known() ? shortened(morpheme.pos()) : "未知");
    }

    private static String shortened(String pos) {
        return pos.replace("名詞-固有名詞-", "固-").replace("名詞-", "名-");
    }

    static String surface(String code) {
        return code.substring(0, code.indexOf(SEPARATOR));
    }

    static String pos(String code) {
        return code.substring(code.indexOf(SEPARATOR) + 1);
    }
}
