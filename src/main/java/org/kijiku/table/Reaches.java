package org.kijiku.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How well each place of a line is reached from its ends by so many cells, columns left aside: tells which stretches are
 * worth trying.
 */
final class Reaches {
    /** What columns may make up for. */
    static final double MARGIN = 8;

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final int places;
    private final int most;
    private final double[][] worth;
    /** By number of cells and place: the best cut of what stands before the place. */
    private final double[][] before;
    /** The same for what stands after it. */
    private final double[][] after;

    /**
     * @param worth by last and first place what the stretch and the border at its end count; rows begin at the first
     *     place that a stretch may span
     */
    Reaches(double[][] worth, int most) {
        this.places = worth.length;
        this.worth = worth;
        this.most = most;
        this.before = new double[most + 1][places];
        this.after = new double[most + 1][places];
        for (double[][] side : List.of(before, after)) {
            for (double[] row : side) {
                Arrays.fill(row, NEVER);
            }
        }
        before[0][0] = 0;
        after[0][places - 1] = 0;
        for (int cells = 1; cells <= most; cells++) {
            reach(cells);
        }
    }

    private void reach(int cells) {
        for (int to = 1; to < places; to++) {
            int first = first(to);
            for (int from = first; from < to; from++) {
                double value = worth[to][from - first];
                before[cells][to] = Math.max(before[cells][to], before[cells - 1][from] + value);
                after[cells][from] = Math.max(after[cells][from], after[cells - 1][to] + value);
            }
        }
    }

    private int first(int to) {
        return to - worth[to].length;
    }

    /** The best score of a cut into so many cells; negative infinity if there is none. */
    double best(int cells) {
        return before[cells][places - 1];
    }

    /** For each column the stretches, as last and first place, that a cut near the best one may have there. */
    List<List<int[]>> near(int cells) {
        double least = best(cells) - MARGIN;
        List<List<int[]>> columns = new ArrayList<>();
        for (int c = 0; c < cells; c++) {
            List<int[]> found = new ArrayList<>();
            for (int to = c + 1; to < places; to++) {
                double rest = after[cells - c - 1][to];
                if (rest == NEVER) {
                    continue;
                }
                int first = first(to);
                for (int from = Math.max(c, first); from < to; from++) {
                    if (before[c][from] + worth[to][from - first] + rest >= least) {
                        found.add(new int[] {from, to});
                    }
                }
            }
            columns.add(found);
        }
        return columns;
    }

    int most() {
        return most;
    }
}
