package org.kijiku.mention.model;

import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/** A sentence's tokens taken apart once, with what lies beyond its ends. */
final class TokenView {
    private final String[] codes;
    private final String[] words;
    private final String[] parts;
    private final String[] shapes;

    TokenView(String[] codes) {
        this.codes = codes;
        words = new String[codes.length];
        parts = new String[codes.length];
        shapes = new String[codes.length];
        for (int i = 0; i < codes.length; i++) {
            words[i] = TokenCode.surface(codes[i]);
            parts[i] = TokenCode.pos(codes[i]);
            shapes[i] = TokenFeatures.shape(words[i]);
        }
    }

    int length() {
        return codes.length;
    }

    String code(int index) {
        return codes[index];
    }

    /** The word, {@code ^} before the sentence and {@code $} after it. */
    String word(int index) {
        return index < 0 ? "^" : index >= words.length ? "$" : words[index];
    }

    /** The part of speech, with the same signs beyond the ends. */
    String pos(int index) {
        return index < 0 ? "^" : index >= parts.length ? "$" : parts[index];
    }

    /** The scripts of the word, with {@code .} beyond the ends. */
    String shape(int index) {
        return index < 0 || index >= shapes.length ? "." : shapes[index];
    }

    /** OpenNLP's own class of the token. */
    String kind(int index) {
        return FeatureGeneratorUtil.tokenFeature(codes[index]);
    }
}
