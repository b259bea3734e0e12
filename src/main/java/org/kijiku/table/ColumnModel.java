package org.kijiku.table;

import java.util.HashMap;
import java.util.Map;

/**
 * What the cells of a column have in common, against cells at large. Without cells it says nothing; the more cells agree
 * in a feature, the more a further cell that has it gains.
 */
final class ColumnModel {
    private static final double PRIOR = 1.5;

    private final ColumnModel everything;
    private final Map<String, Double> counts = new HashMap<>();
    private double cells;

    private ColumnModel(ColumnModel everything) {
        this.everything = everything;
    }

    /** A model of cells at large. */
    static ColumnModel ofEverything() {
        return new ColumnModel();
    }

    private ColumnModel() {
        this.everything = this;
    }

    /** A model of one column whose cells are compared with {@code everything}. */
    static ColumnModel within(ColumnModel everything) {
        return new ColumnModel(everything);
    }

    /** Adds a cell, or takes it away with weight -1. */
    void add(CellShape shape, double weight) {
        cells += weight;
        for (CellShape.Feature feature : shape.features()) {
            counts.merge(feature.name() + "=" + feature.value(), weight, Double::sum);
        }
    }

    /** Log likelihood ratio of a cell in this column against cells at large. */
    double score(CellShape shape) {
        double sum = 0;
        for (CellShape.Feature feature : shape.features()) {
            String key = feature.name() + "=" + feature.value();
            double prior = everything.frequency(key);
            double here = (counts.getOrDefault(key, 0.0) + PRIOR * prior) / (cells + PRIOR);
            sum += feature.weight() * Math.log(here / prior);
        }
        return sum;
    }

    /** The type that most cells have. */
    CellShape.Type mainType() {
        CellShape.Type main = CellShape.Type.TEXT;
        for (CellShape.Type type : CellShape.Type.values()) {
            if (counts.getOrDefault("type=" + type, 0.0) > counts.getOrDefault("type=" + main, 0.0)) {
                main = type;
            }
        }
        return main;
    }

    Map<String, Double> counts() {
        return counts;
    }

    void put(String feature, double count) {
        counts.put(feature, count);
        cells += feature.startsWith("type=") ? count : 0;
    }

    private double frequency(String key) {
        return (counts.getOrDefault(key, 0.0) + 0.5) / (cells + 10);
    }
}
