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
    private final FeatureWeights weights = new FeatureWeights();

    /** @param model log-linear, as trained on {@link TokenFeatures} */
    ModelReader(AbstractModel model) {
        @SuppressWarnings("unchecked")
        Map<String, Context> features = (Map<String, Context>) model.getDataStructures()[1];
        features.forEach(this::add);
    }

    Vocabulary vocabulary() {
        return new Vocabulary(numbers);
    }

    FeatureWeights weights() {
        return weights;
    }

    private void add(String feature, Context context) {
        int cut = feature.indexOf('=') + 1;
        FeatureKind kind = FeatureKind.of(feature.substring(0, cut));
        for (List<String> parts : splits(feature.substring(cut), kind.size())) {
            int[] values = new int[kind.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = numbers.computeIfAbsent(parts.get(i), part -> numbers.size() + 1);
            }
            weights.put(kind.number(values), context.getOutcomes(), context.getParameters());
        }
    }

    /** All ways to cut a value: a separator may itself be a word, and then both readings are written alike. */
    static List<List<String>> splits(String value, int size) {
        if (size == 1) {
            return List.of(List.of(value));
        }
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < value.length(); i++) {
            if (SEPARATORS.indexOf(value.charAt(i)) >= 0) {
                for (List<String> rest : splits(value.substring(i + 1), size - 1)) {
                    List<String> parts = new ArrayList<>(List.of(value.substring(0, i)));
                    parts.addAll(rest);
                    all.add(parts);
                }
            }
        }
        return all;
    }
}
