package org.kijiku.mention.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/** Takes the written features of a trained model apart, so that none need be written to be looked up. */
final class ModelReader {
    private static final String SEPARATORS = "/,\t";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final FeatureFactors factors = new FeatureFactors();

    /** @param model log-linear, as trained on {@link TokenFeatures} */
    ModelReader(AbstractModel model) {
        @SuppressWarnings("unchecked")
        Map<String, Context> features = (Map<String, Context>) model.getDataStructures()[1];
        features.forEach(this::add);
    }

    /** @param outcomes how many there are */
    Vocabulary vocabulary(int outcomes) {
        return new Vocabulary(numbers, factors, outcomes);
    }

    FeatureFactors factors() {
        return factors;
    }

    private void add(String feature, Context context) {
        int cut = feature.indexOf('=') + 1;
        FeatureKind kind = FeatureKind.of(feature.substring(0, cut));
        for (List<String> parts :
                splits(feature.substring(cut), kind.size(), kind.separator().isEmpty())) {
            int[] values = new int[kind.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = numbers.computeIfAbsent(parts.get(i), part -> numbers.size() + 1);
            }
            factors.put(kind.number(values), context.getOutcomes(), context.getParameters());
        }
    }

    /**
     * All ways to cut a value: a separator may itself be a word, and then both readings are written alike.
     *
     * @param joined whether the parts stand side by side without separators
     */
    static List<List<String>> splits(String value, int size, boolean joined) {
        if (size == 1) {
            return List.of(List.of(value));
        }
        List<List<String>> all = new ArrayList<>();
        for (int i = joined ? 1 : 0; i < value.length(); i++) {
            if (joined || SEPARATORS.indexOf(value.charAt(i)) >= 0) {
                for (List<String> rest : splits(value.substring(joined ? i : i + 1), size - 1, joined)) {
                    List<String> parts = new ArrayList<>(List.of(value.substring(0, i)));
                    parts.addAll(rest);
                    all.add(parts);
                }
            }
        }
        return all;
    }
}
