package org.kijiku.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A logistic model that says how likely a border is, given features; trained on cells put together. */
final class CutModel {
    private static final double RATE = 0.15;
    private static final double DECAY = 1e-6;

    private final Map<String, double[]> weights = new HashMap<>();

    /** Log odds of a border. */
    double score(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            double[] weight = weights.get(feature);
            if (weight != null) {
                sum += weight[0];
            }
        }
        return sum;
    }

    /** One step of adaptive gradient descent. */
    void learn(List<String> features, boolean border) {
        double error = (border ? 1 : 0) - 1 / (1 + Math.exp(-score(features)));
        for (String feature : features) {
            double[] weight = weights.computeIfAbsent(feature, key -> new double[2]);
            double gradient = error - DECAY * weight[0];
            weight[1] += gradient * gradient;
            weight[0] += RATE * gradient / Math.sqrt(weight[1] + 1e-6);
        }
    }

    Map<String, double[]> weights() {
        return weights;
    }

    void put(String feature, double weight) {
        weights.put(feature, new double[] {weight, 0});
    }
}
