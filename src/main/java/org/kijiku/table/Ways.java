package org.kijiku.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ways to cut a line into one number of cells that are worth trying: for each column the stretches that may be its
 * cell, in order of their ends. Left out are those whose best cut would be worse than the best one by more than columns
 * can make up for.
 *
 * @param places number of the line's places
 * @param columns for each column its stretches
 */
record Ways(int places, List<List<Stretch>> columns) {
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    /** A lead that no other way contests. */
    private static final double SURE = 20;

    /** What a stretch counts as the cell of a column. */
    interface Suits {
        double of(int column, Stretch stretch);
    }

    /** The best cut, the earliest of equals; a score of negative infinity if there is none. */
    RowCutter.Cut best(Suits suits) {
        int count = columns.size();
        int[][] from = new int[count + 1][places];
        double[] score = only(0);
        for (int c = 0; c < count; c++) {
            double[] next = never();
            for (Stretch stretch : columns.get(c)) {
                if (score[stretch.from()] != NEVER) {
                    double value = score[stretch.from()] + suits.of(c, stretch);
                    if (value > next[stretch.to()]) {
                        next[stretch.to()] = value;
                        from[c + 1][stretch.to()] = stretch.from();
                    }
                }
            }
            score = next;
        }
        int[] path = new int[count + 1];
        int at = places - 1;
        for (int c = count; c > 0; c--) {
            path[c] = at;
            at = from[c][at];
        }
        return new RowCutter.Cut(path, score[places - 1]);
    }

    /** How much better a cut is than the best of those that cut elsewhere. */
    double lead(RowCutter.Cut best, Suits suits) {
        int count = columns.size();
        List<double[]> before = new ArrayList<>(List.of(only(0)));
        List<double[]> values = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            values.add(values(c, suits));
            before.add(forward(c, before.get(c), values.get(c)));
        }
        double second = NEVER;
        double[] after = only(places - 1);
        for (int c = count - 1; c > 0; c--) {
            after = backward(c, after, values.get(c));
            for (int at = 1; at < places - 1; at++) {
                if (at != best.places()[c]) {
                    second = Math.max(second, before.get(c)[at] + after[at]);
                }
            }
        }
        return second == NEVER ? SURE : Math.min(SURE, best.score() - second);
    }

    private double[] values(int column, Suits suits) {
        return columns.get(column).stream()
                .mapToDouble(stretch -> suits.of(column, stretch))
                .toArray();
    }

    private double[] forward(int column, double[] before, double[] values) {
        double[] next = never();
        List<Stretch> stretches = columns.get(column);
        for (int i = 0; i < values.length; i++) {
            Stretch stretch = stretches.get(i);
            next[stretch.to()] = Math.max(next[stretch.to()], before[stretch.from()] + values[i]);
        }
        return next;
    }

    private double[] backward(int column, double[] after, double[] values) {
        double[] next = never();
        List<Stretch> stretches = columns.get(column);
        for (int i = 0; i < values.length; i++) {
            Stretch stretch = stretches.get(i);
            next[stretch.from()] = Math.max(next[stretch.from()], after[stretch.to()] + values[i]);
        }
        return next;
    }

    private double[] only(int place) {
        double[] scores = never();
        scores[place] = 0;
        return scores;
    }

    private double[] never() {
        double[] scores = new double[places];
        Arrays.fill(scores, NEVER);
        return scores;
    }
}
