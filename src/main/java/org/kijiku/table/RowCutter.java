package org.kijiku.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts one line into a given number of cells by dynamic programming over its places. */
final class RowCutter {
    private static final double FAULT = 1.5;
    private static final double COL = 0.6;
    private static final double LAMBDA = 1;
    private static final double CUT = 1;

    private final LineLattice line;
    private final double[] cuts;
    private final boolean commas;
    private final Map<Integer, CellShape> shapes = new HashMap<>();

    /**
     * @param cuts log odds of a border at each place of the line
     * @param commas whether the table groups the digits of its numbers
     */
    RowCutter(LineLattice line, double[] cuts, boolean commas) {
        this.line = line;
        this.cuts = cuts;
        this.commas = commas;
    }

    /**
     * A way to cut the line.
     *
     * @param places indexes of the lattice's places, first and last included
     */
    record Cut(int[] places, double score) {
        int columns() {
            return places.length - 1;
        }
    }

    LineLattice line() {
        return line;
    }

    double cutScore(int place) {
        return cuts[place];
    }

    CellShape shape(int from, int to) {
        return shapes.computeIfAbsent(from * 100_000 + to, key -> CellShape.of(line, from, to));
    }

    List<CellShape> shapes(Cut cut) {
        List<CellShape> cells = new ArrayList<>();
        for (int i = 0; i < cut.columns(); i++) {
            cells.add(shape(cut.places()[i], cut.places()[i + 1]));
        }
        return cells;
    }

    /** The best cut into as many cells as there are columns; null-like score of negative infinity if there is none. */
    Cut best(List<ColumnModel> columns) {
        int n = line.places();
        int k = columns.size();
        double[][] score = new double[k + 1][n];
        int[][] from = new int[k + 1][n];
        for (double[] row : score) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        score[0][0] = 0;
        for (int c = 1; c <= k; c++) {
            for (int to = c; to < n - (k - c); to++) {
                if (c == k && to != n - 1) {
                    continue;
                }
                for (int start = c - 1; start < to; start++) {
                    if (score[c - 1][start] == Double.NEGATIVE_INFINITY) {
                        continue;
                    }
                    double value = score[c - 1][start] + cell(columns.get(c - 1), start, to) + border(to);
                    if (value > score[c][to]) {
                        score[c][to] = value;
                        from[c][to] = start;
                    }
                }
            }
        }
        int[] places = new int[k + 1];
        int at = n - 1;
        for (int c = k; c > 0; c--) {
            places[c] = at;
            at = from[c][at];
        }
        return new Cut(places, score[k][n - 1]);
    }

    private double border(int place) {
        return place == line.places() - 1 ? 0 : CUT * cuts[place];
    }

    private double cell(ColumnModel column, int from, int to) {
        CellShape shape = shape(from, to);
        double ungrouped = commas && shape.type().isNumeric() && shape.digits() >= 4 ? 3 : 0;
        return COL * column.score(shape) - FAULT * (shape.fault() + ungrouped) - LAMBDA;
    }
}
