package org.kijiku.mention.model;

import java.util.List;
import org.kijiku.text.morph.Morpheme;

/** A sentence's tokens as the numbers of what is seen of them, with what lies beyond the ends. Belongs to one thread. */
final class SentenceView {
    /** How far features look beyond a token. */
    private static final int REACH = 2;

    private static final int ASPECTS = Aspect.values().length;

    private final int length;
    private final int[][] seen;

    SentenceView(Vocabulary vocabulary, List<Morpheme> sentence) {
        length = sentence.size();
        seen = new int[ASPECTS][length + 2 * REACH];
        String[] parts = new String[length];
        Vocabulary.Word[] words = new Vocabulary.Word[length];
        for (int i = 0; i < length; i++) {
            parts[i] = TokenCode.part(sentence.get(i));
            words[i] = vocabulary.word(sentence.get(i).surface());
        }
        beyond(vocabulary);
        for (int i = 0; i < length; i++) {
            set(Aspect.POS, i, vocabulary.number(parts[i]));
            set(words[i], i);
            set(Aspect.RUN, i, words[TokenView.runEnd(parts, i)].number());
            set(Aspect.SHAPES, i, vocabulary.number(shape(words, i - 1) + shape(words, i) + shape(words, i + 1)));
        }
    }

    private void beyond(Vocabulary vocabulary) {
        int begin = vocabulary.number(TokenView.BEGIN);
        int end = vocabulary.number(TokenView.END);
        for (Aspect aspect : List.of(Aspect.WORD, Aspect.POS)) {
            for (int i = 0; i < REACH; i++) {
                set(aspect, -1 - i, begin);
                set(aspect, length + i, end);
            }
        }
    }

    private void set(Vocabulary.Word word, int index) {
        set(Aspect.WORD, index, word.number());
        set(Aspect.FIRST, index, word.first());
        set(Aspect.LAST, index, word.last());
        set(Aspect.ENDING, index, word.ending());
        set(Aspect.SHAPE, index, word.shape());
        set(Aspect.CLASS, index, word.kind());
    }

    private static String shape(Vocabulary.Word[] words, int index) {
        return index < 0 || index >= words.length ? TokenView.NO_SHAPE : words[index].scripts();
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
}
