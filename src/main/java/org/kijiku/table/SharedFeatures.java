package org.kijiku.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The features that the cells of one table may share, numbered as they come up. */
final class SharedFeatures {
    private final CellPriors priors;
    /** For each feature, in the order of a cell's, its values. */
    private final List<Map<String, Integer>> numbers = new ArrayList<>();
    /** For each feature the number that new values have once no more are numbered; -1 for none yet. */
    private final List<Integer> others = new ArrayList<>();

    private boolean closed;
    private int known;
    private double[] frequencies = new double[256];
    private double[] weights = new double[256];
    private double[][] shares = new double[256][];
    private final BitSet late = new BitSet();

    SharedFeatures(CellPriors priors) {
        this.priors = priors;
    }

    /** Numbers no more: from now on all values that are new are one, which no cell so far has. */
    void close() {
        closed = true;
    }

    int size() {
        return known;
    }

    /** The numbers of a cell's features. */
    int[] of(CellShape shape) {
        List<CellShape.Feature> features = shape.features();
        int[] found = new int[features.size()];
        for (int i = 0; i < found.length; i++) {
            if (i == numbers.size()) {
                numbers.add(new HashMap<>());
                others.add(-1);
            }
            CellShape.Feature feature = features.get(i);
            Integer number = numbers.get(i).get(feature.value());
            found[i] = number == null ? number(feature, i) : number;
        }
        return found;
    }

    private int number(CellShape.Feature feature, int index) {
        if (closed && others.get(index) >= 0) {
            return others.get(index);
        }
        int next = known++;
        if (next == frequencies.length) {
            frequencies = Arrays.copyOf(frequencies, next * 2);
            weights = Arrays.copyOf(weights, next * 2);
            shares = Arrays.copyOf(shares, next * 2);
        }
        frequencies[next] = priors.frequency(feature);
        weights[next] = feature.weight();
        late.set(next, CellPriors.isLate(feature));
        if (closed) {
            others.set(index, next);
        } else {
            numbers.get(index).put(feature.value(), next);
        }
        return next;
    }

    /** Log of so many cells that have a feature, what is known of cells at large put in, against its frequency there. */
    double logShare(int feature, int cells) {
        double[] logs = shares[feature];
        if (logs == null || cells >= logs.length) {
            logs = new double[cells + 8];
            for (int n = 0; n < logs.length; n++) {
                logs[n] = Math.log((n + ColumnModel.PRIOR * frequencies[feature]) / frequencies[feature]);
            }
            shares[feature] = logs;
        }
        return logs[cells];
    }

    /** Whether the feature counts only once the number of columns is settled. */
    boolean isLate(int feature) {
        return late.get(feature);
    }

    double weight(int feature) {
        return weights[feature];
    }
}
