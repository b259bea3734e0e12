package org.kijiku.mention.model;

import java.util.List;
import org.kijiku.text.morph.Morpheme;

/** A sentence's tokens as signs and numbers of what is seen of them, with what lies beyond the ends. Belongs to one thread. */
final class SentenceView {
    private static final int REACH = Vocabulary.REACH;
    private static final int ASPECTS = Aspect.values().length;

    private final int length;
    private final Vocabulary.Sign[] words;
    private final Vocabulary.Sign[] parts;
    private final int[] runEnds;
    private final int[][] seen;

    SentenceView(Vocabulary vocabulary, List<Morpheme> sentence) {
        length = sentence.size();
        words = new Vocabulary.Sign[length + 2 * REACH];
        parts = new Vocabulary.Sign[length + 2 * REACH];
        seen = new int[ASPECTS][length + 2 * REACH];
        String[] written = new String[length];
        for (int i = 0; i < length; i++) {
            written[i] = TokenCode.part(sentence.get(i));
            set(i, vocabulary.word(sentence.get(i).surface()), vocabulary.part(written[i]));
        }
        int noShape = vocabulary.number(TokenView.NO_SHAPE);
        for (int i = 0; i < REACH; i++) {
            set(-1 - i, vocabulary.word(TokenView.BEGIN), vocabulary.part(TokenView.BEGIN));
            set(length + i, vocabulary.word(TokenView.END), vocabulary.part(TokenView.END));
            set(Aspect.SHAPE, -1 - i, noShape);
            set(Aspect.SHAPE, length + i, noShape);
        }
        runEnds = new int[length];
        for (int i = 0; i < length; i++) {
            runEnds[i] = TokenView.runEnd(written, i);
        }
    }

    private void set(int index, Vocabulary.Sign word, Vocabulary.Sign part) {
        words[index + REACH] = word;
        parts[index + REACH] = part;
        set(Aspect.WORD, index, word.number());
        set(Aspect.POS, index, part.number());
        set(Aspect.SHAPE, index, word.shape());
        set(Aspect.CLASS, index, word.kind());
    }

    int length() {
        return length;
    }

    /** The number of what is seen, 0 if the model does not know it. */
    int see(Aspect aspect, int index) {
        return seen[aspect.ordinal()][index + REACH];
    }

    void set(Aspect aspect, int index, int number) {
        seen[aspect.ordinal()][index + REACH] = number;
    }

    /** Multiplies the odds of the outcomes by what the words and parts of speech around a token say each by itself. */
    void applySigns(int index, double[] odds) {
        for (int d = 0; d <= 2 * REACH; d++) {
            apply(words[index + d].says()[d], odds);
            apply(parts[index + d].says()[d], odds);
        }
        apply(words[runEnds[index] + REACH].closing(), odds);
    }

    private static void apply(double[] factors, double[] odds) {
        for (int i = 0; i < odds.length; i++) {
            odds[i] *= factors[i];
        }
    }
}
