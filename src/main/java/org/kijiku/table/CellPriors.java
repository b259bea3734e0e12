package org.kijiku.table;

import java.util.HashMap;
import java.util.Map;

/** How often cells at large have each feature that the cells of one column may share. */
final class CellPriors {
    private static final String LATE = "verbal";
    private static final double UNSEEN = 0.5;
    private static final double FEWEST = 10;

    private final Map<String, Double> counts = new HashMap<>();
    private double cells;

    /** Counts a cell. */
    void add(CellShape shape) {
        cells++;
        for (CellShape.Feature feature : shape.features()) {
            if (!isLate(feature)) {
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

    /** How many of all cells have the feature. */
    double frequency(CellShape.Feature feature) {
        return (counts.getOrDefault(feature.key(), 0.0) + UNSEEN) / (cells + FEWEST);
    }

    /** Whether the feature counts only once the number of columns is settled. */
    static boolean isLate(CellShape.Feature feature) {
        return feature.name().equals(LATE);
    }
}
