package org.kijiku.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the cells of a column have in common, against cells at large. Without cells it says nothing; the more cells agree
 * in a feature, the more a further cell that has it gains.
 */
final class ColumnModel {
    static final double PRIOR = 1.5;

    private final SharedFeatures features;
    private final boolean settled;
    private int[] counts;
    private final Map<CellShape.Type, Integer> types = new EnumMap<>(CellShape.Type.class);
    private int cells;
    /** Log of the number of cells, and what a feature counts that none of them has. */
    private double size;

    private double none;

    /** @param settled whether the number of columns is settled: then how cells end counts too */
    ColumnModel(SharedFeatures features, boolean settled) {
        this.features = features;
        this.counts = new int[features.size()];
        this.settled = settled;
    }

    /** Adds a cell, or takes it away with weight -1. */
    void add(Stretch cell, int weight) {
        cells += weight;
        size = Math.log(cells + PRIOR);
        none = Math.min(Weights.SHARED_MOST, Math.log(PRIOR) - size);
        types.merge(cell.type(), weight, Integer::sum);
        for (int feature : cell.features()) {
            if (feature >= counts.length) {
                counts = Arrays.copyOf(counts, Math.max(features.size(), feature + 1));
            }
            counts[feature] += weight;
        }
    }

    /** Log likelihood ratio of a cell in this column against cells at large. */
    double score(Stretch cell) {
        if (cells == 0) {
            return 0;
        }
        double sum = 0;
        for (int feature : cell.features()) {
            if (!settled && features.isLate(feature)) {
                continue;
            }
            int count = feature < counts.length ? counts[feature] : 0;
            double ratio = count == 0 ? none : Math.min(Weights.SHARED_MOST, features.logShare(feature, count) - size);
            sum += features.weight(feature) * ratio;
        }
        return sum;
    }

    /** The type that most cells have. */
    CellShape.Type mainType() {
        CellShape.Type main = CellShape.Type.TEXT;
        for (CellShape.Type type : CellShape.Type.values()) {
            if (types.getOrDefault(type, 0) > types.getOrDefault(main, 0)) {
                main = type;
            }
        }
        return main;
    }
}
