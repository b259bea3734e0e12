package org.kijiku.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A number of columns with the best cuts of body and header into that many.
 *
 * @param bodyScore what the body's cuts count when numbers of columns are compared: less for the columns' agreement,
 *     since more columns always agree in more
 */
record Candidate(TableCut body, RowCutter.Cut header, double bodyScore) {
    private static final int FEWEST = 2;
    static final int MOST = 8;
    private static final int REFINED = 3;

    /** For each possible number of columns its candidate, the best first. */
    static List<Candidate> all(List<RowCutter> cutters, SharedFeatures features) {
        List<RowCutter> body = cutters.subList(1, cutters.size());
        int most = cutters.stream()
                .mapToInt(cutter -> cutter.line().places() - 1)
                .min()
                .orElse(0);
        HeaderFit header = new HeaderFit(cutters.getFirst());
        List<Candidate> candidates = new ArrayList<>();
        for (int columns = FEWEST; columns <= Math.min(MOST, most); columns++) {
            int count = columns;
            if (body.stream().allMatch(line -> line.canBeCut(count))) {
                candidates.add(of(header, body, TableCut.fit(body, columns, features)));
            }
        }
        candidates.removeIf(candidate -> candidate.score() == Double.NEGATIVE_INFINITY);
        Comparator<Candidate> better =
                Comparator.comparingDouble(Candidate::score).reversed();
        candidates.sort(better);
        for (int i = 0; i < Math.min(REFINED, candidates.size()); i++) {
            candidates.set(i, of(header, body, candidates.get(i).body().refine(body, features)));
        }
        candidates.sort(better);
        if (!candidates.isEmpty()) {
            Candidate best = candidates.getFirst();
            TableCut finished = best.body().finish(body, features);
            candidates.set(0, new Candidate(finished, best.header(), best.bodyScore()));
        }
        return candidates;
    }

    private static Candidate of(HeaderFit header, List<RowCutter> lines, TableCut body) {
        double agreement = body.agreement(lines);
        return new Candidate(body, header.cut(body), body.score() - Weights.AGREEMENT_LESS * agreement);
    }

    double score() {
        return bodyScore + Weights.HEAD * header.score();
    }
}
