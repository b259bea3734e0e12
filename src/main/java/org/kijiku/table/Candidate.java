package org.kijiku.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A number of columns with the best cuts of body and header into that many.
 *
 * @param agreement what the columns' agreement adds to the body's score: more columns always agree in more, so it counts
 *     less when numbers of columns are compared
 */
record Candidate(TableCut body, RowCutter.Cut header, double agreement) {
    private static final int FEWEST = 2;
    private static final int MOST = 8;
    private static final int REFINED = 3;

    /** For each possible number of columns its candidate, the best first. */
    static List<Candidate> all(List<RowCutter> cutters, CellPriors priors) {
        List<RowCutter> body = cutters.subList(1, cutters.size());
        int most = cutters.stream()
                .mapToInt(cutter -> cutter.line().places() - 1)
                .min()
                .orElse(0);
        List<Candidate> candidates = new ArrayList<>();
        for (int columns = FEWEST; columns <= Math.min(MOST, most); columns++) {
            candidates.add(of(cutters, TableCut.fit(body, columns, priors)));
        }
        candidates.removeIf(candidate -> candidate.score() == Double.NEGATIVE_INFINITY);
        Comparator<Candidate> better =
                Comparator.comparingDouble(Candidate::score).reversed();
        candidates.sort(better);
        for (int i = 0; i < Math.min(REFINED, candidates.size()); i++) {
            candidates.set(i, of(cutters, candidates.get(i).body().refine(body, priors)));
        }
        candidates.sort(better);
        return candidates;
    }

    private static Candidate of(List<RowCutter> cutters, TableCut body) {
        RowCutter.Cut header = HeaderFit.cut(cutters.getFirst(), body);
        return new Candidate(body, header, body.agreement(cutters.subList(1, cutters.size())));
    }

    double score() {
        return bodyScore() + Weights.HEAD * header.score();
    }

    double bodyScore() {
        return body.score() - Weights.AGREEMENT_LESS * agreement;
    }
}
