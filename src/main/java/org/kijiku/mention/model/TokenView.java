package org.kijiku.mention.model;

import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;

/** A sentence's tokens taken apart once, with what lies beyond its ends. */
final class TokenView {
    static final String BEGIN = "^";
    static final String END = "$";
    /** Beyond the ends of a sentence. */
    static final String NO_SHAPE = ".";

    private static final int LONGEST_RUN = 6;

    private final String[] codes;
    private final String[] words;
    private final String[] parts;

    TokenView(String[] codes) {
        this.codes = codes;
        words = new String[codes.length];
        parts = new String[codes.length];
        for (int i = 0; i < codes.length; i++) {
            words[i] = TokenCode.surface(codes[i]);
            parts[i] = TokenCode.pos(codes[i]);
        }
    }

    /** What is seen of a token, null if it is nothing; outcomes are those of the tokens before. */
    @Nullable
    String see(FeatureKind.Part part, int index, String[] outcomes) {
        int at = index + part.distance();
        return switch (part.aspect()) {
            case WORD -> inside(words, at);
            case POS -> inside(parts, at);
            case FIRST -> Letters.first(words[at]);
            case LAST -> Letters.last(words[at]);
            case ENDING -> Letters.ending(words[at]);
            case SHAPE -> shape(at);
            case RUN -> words[runEnd(parts, at)];
            case CLASS -> FeatureGeneratorUtil.tokenFeature(codes[at]);
            case BEFORE, BEFORE_THAT, PREVIOUS, BEFORE_PREVIOUS ->
                part.aspect().written(at > 0 ? outcomes[at - 1] : null, at > 1 ? outcomes[at - 2] : null);
        };
    }

    private static String inside(String[] values, int index) {
        return index < 0 ? BEGIN : index >= values.length ? END : values[index];
    }

    private String shape(int index) {
        return index < 0 || index >= words.length ? NO_SHAPE : Letters.shape(words[index]);
    }

    /** Index of the last token of the run of nouns that begins at {@code index}. */
    static int runEnd(String[] parts, int index) {
        int i = index;
        while (i + 1 < parts.length && i - index < LONGEST_RUN && TokenCode.isNoun(parts[i + 1])) {
            i++;
        }
        return i;
    }
}
