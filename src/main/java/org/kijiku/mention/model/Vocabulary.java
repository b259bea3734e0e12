package org.kijiku.mention.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/** All that the model's features are made of: each with a number, and 0 for anything else. */
final class Vocabulary {
    /**
     * A word or a part of speech.
     *
     * @param number its own, 0 if no feature has it
     * @param shape number of the word's shape
     * @param kind number of OpenNLP's class of it
     * @param says by the distance at which a token sees it, from {@link #REACH} before on: the odds it gives there by itself
     * @param closing the odds it gives as the end of a run of nouns
     */
    record Sign(int number, int shape, int kind, double[][] says, double[] closing) {}

    /** How far features look beyond a token. */
    static final int REACH = 2;

    /** OpenNLP looks at the letters of a whole code; that of a part of speech changes nothing. */
    private static final String ANY_PART = TokenCode.SEPARATOR + "名";

    private final Map<String, Integer> numbers;
    private final FeatureFactors factors;
    private final double[] nothing;
    private final Map<String, Sign> words = new HashMap<>();
    private final Map<String, Sign> parts = new HashMap<>();
    private final Sign unknown;

    /**
     * @param numbers by value, from 1
     * @param outcomes how many there are
     */
    Vocabulary(Map<String, Integer> numbers, FeatureFactors factors, int outcomes) {
        this.numbers = numbers;
        this.factors = factors;
        this.nothing = new double[outcomes];
        Arrays.fill(nothing, 1);
        numbers.forEach((value, number) -> {
            if (!value.isEmpty()) {
                words.put(value, look(value));
                parts.put(value, part(number));
            }
        });
        unknown = part(0);
    }

    int number(String value) {
        return numbers.getOrDefault(value, 0);
    }

    Sign word(String word) {
        Sign known = words.get(word);
        return known == null ? look(word) : known;
    }

    Sign part(String written) {
        return parts.getOrDefault(written, unknown);
    }

    private Sign part(int number) {
        double[][] says = new double[2 * REACH + 1][];
        for (int d = -REACH; d <= REACH; d++) {
            says[d + REACH] = odds(feature(FeatureKind.POS_ITSELF, d, number));
        }
        return new Sign(number, 0, 0, says, nothing);
    }

    private Sign look(String word) {
        int number = number(word);
        int shape = number(Letters.shape(word));
        double[][] says = new double[2 * REACH + 1][];
        for (int d = -REACH; d <= REACH; d++) {
            says[d + REACH] = d != 0
                    ? odds(feature(FeatureKind.WORD_ITSELF, d, number))
                    : odds(
                            feature(FeatureKind.WORD_ITSELF, 0, number),
                            feature(FeatureKind.FIRST, 0, number(Letters.first(word))),
                            feature(FeatureKind.LAST, 0, number(Letters.last(word))),
                            feature(FeatureKind.ENDING, 0, number(Letters.ending(word))),
                            feature(FeatureKind.SHAPE, 0, shape));
        }
        int kind = number(FeatureGeneratorUtil.tokenFeature(word + ANY_PART));
        return new Sign(number, shape, kind, says, odds(feature(FeatureKind.RUN, 0, number)));
    }

    /** The feature of a kind of one part, or of the kind so many before or behind it; 0 without a number. */
    private static long feature(FeatureKind kind, int distance, int number) {
        return number == 0 ? 0 : FeatureKind.values()[kind.ordinal() + distance].number(new int[] {number});
    }

    private double[] odds(long... features) {
        double[] odds = null;
        for (long feature : features) {
            if (factors.knows(feature)) {
                odds = odds == null ? nothing.clone() : odds;
                factors.applyTo(odds, feature);
            }
        }
        return odds == null ? nothing : odds;
    }
}
