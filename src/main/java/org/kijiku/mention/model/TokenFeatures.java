package org.kijiku.mention.model;

import java.util.List;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.GeneratorFactory;

/** What the model sees of a token and its neighbours. */
public final class TokenFeatures implements AdaptiveFeatureGenerator {
    private static final int REACH = 2;

    /** Makes the features when OpenNLP reads the model's descriptor, which names this class. */
    public static final class Factory extends GeneratorFactory.AbstractXmlFeatureGeneratorFactory {
        @Override
        public AdaptiveFeatureGenerator create() {
            return new TokenFeatures();
        }
    }

    @Override
    public void createFeatures(List<String> features, String[] tokens, int index, String[] outcomes) {
        String word = TokenCode.surface(tokens[index]);
        String pos = TokenCode.pos(tokens[index]);
        for (int d = -REACH; d <= REACH; d++) {
            features.add("w" + d + "=" + word(tokens, index + d));
            features.add("p" + d + "=" + pos(tokens, index + d));
        }
        features.add("wp=" + word + "/" + pos);
        features.add("p-1p=" + pos(tokens, index - 1) + "/" + pos);
        features.add("pp1=" + pos + "/" + pos(tokens, index + 1));
        features.add("w-1w=" + word(tokens, index - 1) + "/" + word);
        features.add("ww1=" + word + "/" + word(tokens, index + 1));
        features.add("p-1pp1=" + pos(tokens, index - 1) + "/" + pos + "/" + pos(tokens, index + 1));
        features.add("first=" + word.charAt(0));
        features.add("last=" + word.charAt(word.length() - 1));
        features.add("end=" + word.substring(Math.max(0, word.length() - 2)));
        features.add("shape=" + shape(word));
        features.add("shapes=" + shape(word(tokens, index - 1)) + shape(word) + shape(word(tokens, index + 1)));
        String before = index > 0 ? outcomes[index - 1] : "none";
        features.add("o=" + before);
        features.add("op=" + before + "/" + pos);
        features.add("ow=" + before + "/" + word);
        if (index > 1) {
            features.add("oo=" + outcomes[index - 2] + "/" + before);
        }
        features.add("run=" + runEnd(tokens, index));
    }

    /** The last word of the run of nouns that a token stands in: the head says what a name names. */
    private static String runEnd(String[] tokens, int index) {
        int i = index;
        while (i + 1 < tokens.length && i - index < 6 && isNoun(TokenCode.pos(tokens[i + 1]))) {
            i++;
        }
        return TokenCode.surface(tokens[i]);
    }

    private static boolean isNoun(String pos) {
        return pos.startsWith("名-") || pos.startsWith("固-") || pos.equals("未知");
    }

    private static String word(String[] tokens, int index) {
        return index < 0 ? "^" : index >= tokens.length ? "$" : TokenCode.surface(tokens[index]);
    }

    private static String pos(String[] tokens, int index) {
        return index < 0 ? "^" : index >= tokens.length ? "$" : TokenCode.pos(tokens[index]);
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
