package org.kijiku.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the cells of a column have in common, against cells at large. Without cells it says nothing; the more cells agree
 * in a feature, the more a further cell that has it gains.
 */
final class ColumnModel {
    private static final double PRIOR = 1.5;

    private final CellPriors priors;
    private final boolean settled;
    private double[] counts = new double[64];
    private final Map<CellShape.Type, Double> types = new EnumMap<>(CellShape.Type.class);
    private double cells;

    /** @param settled whether the number of columns is settled: then how cells end counts too */
    ColumnModel(CellPriors priors, boolean settled) {
        this.priors = priors;
        this.settled = settled;
    }

    /** Adds a cell, or takes it away with weight -1. */
    void add(Piece piece, double weight) {
        cells += weight;
        types.merge(piece.shape().type(), weight, Double::sum);
        for (int feature : piece.features()) {
            if (feature >= counts.length) {
                counts = Arrays.copyOf(counts, feature * 2);
            }
            counts[feature] += weight;
        }
    }

    /** Log likelihood ratio of a cell in this column against cells at large. */
    double score(Piece piece) {
        if (cells == 0) {
            return 0;
        }
        double none = Math.log(PRIOR / (cells + PRIOR));
        double sum = 0;
        for (int feature : piece.features()) {
            if (!settled && priors.isLate(feature)) {
                continue;
            }
            double count = feature < counts.length ? counts[feature] : 0;
            double ratio = none;
            if (count > 0) {
                double prior = priors.frequency(feature);
                ratio = Math.log((count + PRIOR * prior) / (cells + PRIOR) / prior);
            }
            sum += priors.weight(feature) * Math.min(Weights.SHARED_MOST, ratio);
        }
        return sum;
    }

    /** The type that most cells have. */
    CellShape.Type mainType() {
        CellShape.Type main = CellShape.Type.TEXT;
        for (CellShape.Type type : CellShape.Type.values()) {
            if (types.getOrDefault(type, 0.0) > types.getOrDefault(main, 0.0)) {
                main = type;
            }
        }
        return main;
    }
}
