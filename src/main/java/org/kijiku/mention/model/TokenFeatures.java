package org.kijiku.mention.model;

import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;
import org.jspecify.annotations.Nullable;

/** What the model sees of a token and its neighbours. */
public final class TokenFeatures implements AdaptiveFeatureGenerator {
    private static final int REACH = 2;
    private static final FeatureKind[] KINDS = FeatureKind.values();

    /** Makes the features when OpenNLP reads the model's descriptor, which names this class. */
    public static final class Factory extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {
        @Override
        public AdaptiveFeatureGenerator create() {
            return new TokenFeatures();
        }
    }

    /** Takes features, each as its kind and its value. */
    @FunctionalInterface
    interface Sink {
        void add(FeatureKind kind, String value);
    }

    @Override
    public void createFeatures(List<String> features, String[] tokens, int index, String[] outcomes) {
        TokenView view = new TokenView(tokens);
        Sink sink = (kind, value) -> features.add(kind.label + value);
        fixed(view, index, sink);
        String before = index > 0 ? outcomes[index - 1] : "none";
        following(view, index, before, index > 1 ? outcomes[index - 2] : null, sink);
    }

    /** What does not depend on the outcomes before. */
    static void fixed(TokenView view, int index, Sink sink) {
        String word = view.word(index);
        String pos = view.pos(index);
        for (int d = -REACH; d <= REACH; d++) {
            sink.add(KINDS[FeatureKind.WORD.ordinal() + d], view.word(index + d));
            sink.add(KINDS[FeatureKind.POS.ordinal() + d], view.pos(index + d));
        }
        sink.add(FeatureKind.WORD_AND_POS, word + "/" + pos);
        sink.add(FeatureKind.POS_PAIR_BEFORE, view.pos(index - 1) + "/" + pos);
        sink.add(FeatureKind.POS_PAIR_AFTER, pos + "/" + view.pos(index + 1));
        sink.add(FeatureKind.WORD_PAIR_BEFORE, view.word(index - 1) + "/" + word);
        sink.add(FeatureKind.WORD_PAIR_AFTER, word + "/" + view.word(index + 1));
        sink.add(FeatureKind.POS_TRIPLE, view.pos(index - 1) + "/" + pos + "/" + view.pos(index + 1));
        sink.add(FeatureKind.FIRST, word.substring(0, 1));
        sink.add(FeatureKind.LAST, word.substring(word.length() - 1));
        sink.add(FeatureKind.ENDING, word.substring(Math.max(0, word.length() - 2)));
        sink.add(FeatureKind.SHAPE, view.shape(index));
        sink.add(FeatureKind.SHAPES, view.shape(index - 1) + view.shape(index) + view.shape(index + 1));
        sink.add(FeatureKind.RUN, runEnd(view, index));
    }

    /**
     * What depends on them.
     *
     * @param before the outcome of the token before, {@code none} at the first
     * @param beforeThat the one before that, null if there is none
     */
    static void following(TokenView view, int index, String before, @Nullable String beforeThat, Sink sink) {
        sink.add(FeatureKind.OUTCOME, before);
        sink.add(FeatureKind.OUTCOME_AND_POS, before + "/" + view.pos(index));
        sink.add(FeatureKind.OUTCOME_AND_WORD, before + "/" + view.word(index));
        if (beforeThat != null) {
            sink.add(FeatureKind.OUTCOME_PAIR, beforeThat + "/" + before);
        }
    }

    /** The last word of the run of nouns that a token stands in: the head says what a name names. */
    private static String runEnd(TokenView view, int index) {
        int i = index;
        while (i + 1 < view.length() && i - index < 6 && isNoun(view.pos(i + 1))) {
            i++;
        }
        return view.word(i);
    }

    private static boolean isNoun(String pos) {
        return pos.startsWith("名-") || pos.startsWith("固-") || pos.equals("未知");
    }

    /** Scripts in order, repeats left out: 漢 for 日本, カ for ドイツ, Aa for Sony. */
    static String shape(String word) {
        StringBuilder shape = new StringBuilder(4);
        for (int i = 0; i < word.length(); i++) {
            char script = script(word.charAt(i));
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != script) {
                shape.append(script);
            }
        }
        return shape.toString();
    }

    private static char script(char c) {
        if (c >= 'ァ' && c <= 'ヺ' || c == 'ー') {
            return 'カ';
        }
        if (c >= 'ぁ' && c <= 'ゖ') {
            return 'か';
        }
        if (Character.isDigit(c)) {
            return '0';
        }
        if (c < 0x250 && Character.isLetter(c)) {
            return Character.isUpperCase(c) ? 'A' : 'a';
        }
        return Character.isIdeographic(c) ? '漢' : '.';
    }
}
