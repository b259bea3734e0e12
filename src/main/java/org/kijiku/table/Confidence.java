package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;

/**
 * How sure the rows of a recovered table are: by the lead of each row's cut over other cuts of the row, by the lead of
 * the number of columns over the next best number, and by how well the row fits at all. The factors are a logistic
 * regression on written tables that the models it was done with had not been learned from.
 *
 * @param columns lead of the number of columns, for each row
 * @param header 0 to 1 for the header
 * @param rows 0 to 1 for each row that the columns were learned from
 */
record Confidence(double columns, double header, List<Double> rows) {
    private static final double MOST = 0.99;
    private static final double GREATEST_LEAD = 6;
    private static final double WORST_FIT = -6;
    private static final double BEST_FIT = 8;

    /** @param cutters the header's and those of the body */
    static Confidence of(List<Candidate> candidates, List<RowCutter> cutters) {
        List<RowCutter> body = cutters.subList(1, cutters.size());
        Candidate best = candidates.getFirst();
        double second = candidates.size() > 1 ? candidates.get(1).score() : 0;
        double columns = Math.min(GREATEST_LEAD, (best.score() - second) / body.size());
        List<Double> rows = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            rows.add(row(best.body().rows().get(i), best.body().lead(body, i), columns));
        }
        return new Confidence(columns, header(cutters.getFirst(), best, columns), List.copyOf(rows));
    }

    private static double header(RowCutter header, Candidate best, double columns) {
        double lead = Math.min(GREATEST_LEAD, new HeaderFit(header).lead(best.body(), best.header()));
        double fit = best.header().score() / best.header().columns();
        return logistic(-1.26 + 0.54 * lead + 0.50 * columns + 0.16 * fit);
    }

    double row(int index) {
        return rows.get(index);
    }

    /** Confidence of a further row. */
    double row(RowCutter.Cut cut, double lead) {
        return row(cut, lead, columns);
    }

    private static double row(RowCutter.Cut cut, double lead, double columns) {
        if (cut.score() == Double.NEGATIVE_INFINITY) {
            return 0;
        }
        double own = Math.min(GREATEST_LEAD, lead);
        double fit = Math.clamp(cut.score() / cut.columns(), WORST_FIT, BEST_FIT);
        return logistic(-1.60 + 0.42 * own + 1.16 * columns + 0.45 * fit);
    }

    private static double logistic(double odds) {
        return Math.min(MOST, 1 / (1 + Math.exp(-odds)));
    }
}
