package org.kijiku.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns a {@link CutModel} by adaptive gradient descent; its weights are averaged over the whole course. */
final class CutLearner {
    private static final double RATE = 0.15;
    private static final double DECAY = 1e-5;
    private static final int FEWEST = 8;
    private static final double LEAST = 0.1;

    private final Map<String, Weight> weights = new HashMap<>();
    private long step;

    private static final class Weight {
        private double value;
        private double squares;
        private double sum;
        private long since;
        private int seen;

        /** Brings the sum up to date: the value has stood since the last change. */
        private void settle(long step) {
            sum += value * (step - since);
            since = step;
        }
    }

    /** One step. */
    void learn(List<String> features, boolean right) {
        step++;
        double score = 0;
        for (String feature : features) {
            score += weights.computeIfAbsent(feature, key -> new Weight()).value;
        }
        double error = (right ? 1 : 0) - 1 / (1 + Math.exp(-score));
        for (String feature : features) {
            Weight weight = weights.computeIfAbsent(feature, key -> new Weight());
            weight.settle(step);
            double gradient = error - DECAY * weight.value;
            weight.squares += gradient * gradient;
            weight.value += RATE * gradient / Math.sqrt(weight.squares + 1e-6);
            weight.seen++;
        }
    }

    /** Score of features by the weights as they stand. */
    double score(List<String> features) {
        double score = 0;
        for (String feature : features) {
            Weight weight = weights.get(feature);
            score += weight == null ? 0 : weight.value;
        }
        return score;
    }

    /** Goes on from the averages so far, scaled, and averages anew. */
    void goOn(double scale) {
        weights.values().forEach(weight -> {
            weight.settle(step);
            weight.value = weight.seen >= FEWEST ? scale * weight.sum / step : 0;
            weight.sum = 0;
            weight.since = 0;
        });
        step = 0;
    }

    /** Counts one more line of a later stage. */
    void step() {
        step++;
    }

    /** Moves the weights of these features, as far as they came up often enough before. */
    void move(List<String> features, double by) {
        for (String feature : features) {
            Weight weight = weights.get(feature);
            if (weight != null && weight.seen >= FEWEST) {
                weight.settle(step);
                weight.value += by;
            }
        }
    }

    /** The averaged weights of features that came up often enough and matter, in order of their names. */
    Map<String, Double> weights() {
        Map<String, Double> averages = new TreeMap<>();
        weights.forEach((feature, weight) -> {
            weight.settle(step);
            double average = weight.sum / step;
            if (weight.seen >= FEWEST && Math.abs(average) >= LEAST) {
                averages.put(feature, Math.round(average * 100) / 100.0);
            }
        });
        return averages;
    }
}
