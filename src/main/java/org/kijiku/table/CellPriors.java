package org.kijiku.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often cells at large have each feature that the cells of a column may share. Features are numbered as they come up. */
final class CellPriors {
    private static final String LATE = "verbal";

    private final Map<String, Double> counts = new HashMap<>();
    /** For each feature, in the order of a cell's, its values. */
    private final List<Map<String, Integer>> numbers = new ArrayList<>();

    private int known;
    private double[] frequencies = new double[256];
    private double[] weights = new double[256];
    private final BitSet late = new BitSet();
    private double cells;

    /** Counts a cell. */
    void add(CellShape shape) {
        cells++;
        for (CellShape.Feature feature : shape.features()) {
            if (!feature.name().equals(LATE)) {
                counts.merge(feature.key(), 1.0, Double::sum);
            }
        }
    }

    /** Takes in a count of the model file; how cells end also says how many end in a verbal noun. */
    void put(String feature, double count) {
        counts.put(feature, count);
        if (feature.startsWith("last=")) {
            counts.merge(LATE + "=" + CellShape.isVerbal(feature), count, Double::sum);
        }
        cells += feature.startsWith("type=") ? count : 0;
    }

    Map<String, Double> counts() {
        return counts;
    }

    /** The numbers of a cell's features. */
    int[] numbers(CellShape shape) {
        List<CellShape.Feature> features = shape.features();
        int[] found = new int[features.size()];
        for (int i = 0; i < found.length; i++) {
            if (i == numbers.size()) {
                numbers.add(new HashMap<>());
            }
            CellShape.Feature feature = features.get(i);
            Integer number = numbers.get(i).get(feature.value());
            found[i] = number == null ? number(feature, numbers.get(i)) : number;
        }
        return found;
    }

    private int number(CellShape.Feature feature, Map<String, Integer> values) {
        int next = known++;
        if (next == frequencies.length) {
            frequencies = Arrays.copyOf(frequencies, next * 2);
            weights = Arrays.copyOf(weights, next * 2);
        }
        frequencies[next] = (counts.getOrDefault(feature.key(), 0.0) + 0.5) / (cells + 10);
        weights[next] = feature.weight();
        late.set(next, feature.name().equals(LATE));
        values.put(feature.value(), next);
        return next;
    }

    double frequency(int feature) {
        return frequencies[feature];
    }

    /** Whether the feature counts only once the number of columns is settled. */
    boolean isLate(int feature) {
        return late.get(feature);
    }

    double weight(int feature) {
        return weights[feature];
    }
}
