package org.kijiku.mention.model;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/** Numbers of all that the model's features are made of, and 0 for anything else. */
final class Vocabulary {
    /** A word, what is seen in it alone, each as its number, and its shape. */
    record Word(int number, int first, int last, int ending, int shape, int kind, String scripts) {}

    /** OpenNLP looks at the letters of a whole code; that of a part of speech changes nothing. */
    private static final String ANY_PART = TokenCode.SEPARATOR + "名";

    private final Map<String, Integer> numbers;
    private final Map<String, Word> words = new HashMap<>();

    /** @param numbers by value, from 1 */
    Vocabulary(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
        numbers.keySet().forEach(value -> {
            if (!value.isEmpty()) {
                words.put(value, look(value));
            }
        });
    }

    int number(String value) {
        return numbers.getOrDefault(value, 0);
    }

    Word word(String word) {
        Word known = words.get(word);
        return known == null ? look(word) : known;
    }

    private Word look(String word) {
        String shape = Letters.shape(word);
        return new Word(
                number(word),
                number(Letters.first(word)),
                number(Letters.last(word)),
                number(Letters.ending(word)),
                number(shape),
                number(FeatureGeneratorUtil.tokenFeature(word + ANY_PART)),
                shape);
    }
}
