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
    /** What each feature that the cells have counts, as far as it is known for the cells there are now. */
    private double[] terms = new double[64];
    /** The change after which a term was worked out. */
    private int[] known = new int[64];

    private double none;
    private int knownNone;
    private int changes;
    private final Map<CellShape.Type, Double> types = new EnumMap<>(CellShape.Type.class);
    private double cells;

    /** @param settled whether the number of columns is settled: then how cells end counts too */
    ColumnModel(CellPriors priors, boolean settled) {
        this.priors = priors;
        this.settled = settled;
    }

    /** Adds a cell, or takes it away with weight -1. */
    void add(Piece piece, double weight) {
        changes++;
        cells += weight;
        types.merge(piece.shape().type(), weight, Double::sum);
        for (int feature : piece.features()) {
            if (feature >= counts.length) {
                counts = Arrays.copyOf(counts, feature * 2);
                terms = Arrays.copyOf(terms, feature * 2);
                known = Arrays.copyOf(known, feature * 2);
            }
            counts[feature] += weight;
        }
    }

    /** Log likelihood ratio of a cell in this column against cells at large. */
    double score(Piece piece) {
        if (cells == 0) {
            return 0;
        }
        double none = none();
        double sum = 0;
        for (int feature : piece.features()) {
            if (!settled && priors.isLate(feature)) {
                continue;
            }
            boolean shared = feature < counts.length && counts[feature] > 0;
            sum += shared ? term(feature) : priors.weight(feature) * none;
        }
        return sum;
    }

    /** Log likelihood ratio of a feature that no cell has. */
    private double none() {
        if (knownNone != changes) {
            none = Math.min(Weights.SHARED_MOST, Math.log(PRIOR / (cells + PRIOR)));
            knownNone = changes;
        }
        return none;
    }

    private double term(int feature) {
        if (known[feature] != changes) {
            double prior = priors.frequency(feature);
            double ratio = Math.log((counts[feature] + PRIOR * prior) / (cells + PRIOR) / prior);
            terms[feature] = priors.weight(feature) * Math.min(Weights.SHARED_MOST, ratio);
            known[feature] = changes;
        }
        return terms[feature];
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
