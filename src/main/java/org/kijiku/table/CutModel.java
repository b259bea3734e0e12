package org.kijiku.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A logistic model that says how likely a border is, given features; trained on cells put together. */
final class CutModel {
    private final Map<String, Double> weights = new HashMap<>();

    /** Log odds of a border. */
    double score(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }

    void put(String feature, double weight) {
        weights.put(feature, weight);
    }
}
