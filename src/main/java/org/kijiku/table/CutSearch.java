package org.kijiku.table;

import java.util.Arrays;

/** Dynamic programming over the places of a line: the best way to cut it into so many cells, and its lead over others. */
final class CutSearch {
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    /** A lead that no other way contests. */
    private static final double SURE = 20;
    /** Places that a cell spans at most. */
    static final int WIDEST = 45;

    private final double[] borders;
    private final Fit fit;

    /** How well a stretch between two places suits a column. */
    interface Fit {
        double of(int column, int from, int to);
    }

    /** @param borders for each place what a border there counts; the first and the last place are no borders */
    CutSearch(double[] borders, Fit fit) {
        this.borders = borders;
        this.fit = fit;
    }

    /** The best cut into {@code columns} cells; a score of negative infinity if there is none. */
    RowCutter.Cut best(int columns) {
        int n = borders.length;
        int[][] from = new int[columns + 1][n];
        double[] score = only(0);
        for (int c = 1; c <= columns; c++) {
            score = add(score, c, c == columns ? n - 1 : c, n - (columns - c), from[c]);
        }
        return trace(from, columns, score[n - 1]);
    }

    /**
     * The scores of cutting into {@code count} columns what stands before each place of a range.
     *
     * @param before the same for one column less
     * @param from takes, for each of the places, where the last column begins
     */
    private double[] add(double[] before, int count, int first, int end, int[] from) {
        double[] score = new double[borders.length];
        Arrays.fill(score, NEVER);
        for (int to = first; to < end; to++) {
            if (borders[to] == NEVER) {
                continue;
            }
            for (int start = Math.max(count - 1, to - WIDEST); start < to; start++) {
                if (before[start] == NEVER) {
                    continue;
                }
                double value = before[start] + fit.of(count - 1, start, to) + borders[to];
                if (value > score[to]) {
                    score[to] = value;
                    from[to] = start;
                }
            }
        }
        return score;
    }

    private RowCutter.Cut trace(int[][] from, int columns, double score) {
        int[] path = new int[columns + 1];
        int at = borders.length - 1;
        for (int c = columns; c > 0; c--) {
            path[c] = at;
            at = from[c][at];
        }
        return new RowCutter.Cut(path, score);
    }

    /** How much better the best cut is than the best of those that cut elsewhere. */
    double lead(RowCutter.Cut best) {
        int columns = best.columns();
        double[][] before = new double[columns + 1][];
        double[][] after = new double[columns + 1][];
        before[0] = only(0);
        after[columns] = only(borders.length - 1);
        for (int c = 1; c < columns; c++) {
            before[c] = forward(before[c - 1], c - 1);
            after[columns - c] = backward(after[columns - c + 1], columns - c);
        }
        double second = NEVER;
        for (int c = 1; c < columns; c++) {
            for (int at = 1; at < borders.length - 1; at++) {
                if (at != best.places()[c]) {
                    second = Math.max(second, before[c][at] + after[c][at]);
                }
            }
        }
        return second == NEVER ? SURE : Math.min(SURE, best.score() - second);
    }

    private double[] only(int place) {
        double[] scores = new double[borders.length];
        Arrays.fill(scores, NEVER);
        scores[place] = 0;
        return scores;
    }

    /** For each place the best score of cutting what stands before it into one column more than {@code before}. */
    private double[] forward(double[] before, int column) {
        double[] next = new double[borders.length];
        Arrays.fill(next, NEVER);
        for (int to = 1; to < next.length; to++) {
            for (int start = Math.max(0, to - WIDEST); start < to; start++) {
                if (before[start] != NEVER) {
                    next[to] = Math.max(next[to], before[start] + fit.of(column, start, to) + borders[to]);
                }
            }
        }
        return next;
    }

    /** For each place the best score of cutting what stands after it into one column more than {@code after}. */
    private double[] backward(double[] after, int column) {
        double[] next = new double[borders.length];
        Arrays.fill(next, NEVER);
        for (int start = next.length - 2; start >= 0; start--) {
            for (int to = start + 1; to < Math.min(next.length, start + WIDEST + 1); to++) {
                if (after[to] != NEVER) {
                    next[start] = Math.max(next[start], after[to] + borders[to] + fit.of(column, start, to));
                }
            }
        }
        return next;
    }
}
