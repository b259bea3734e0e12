package org.kijiku.table;

import java.util.List;
import org.kijiku.text.Span;

/**
 * Whether lines that can be cut are a table at all. Of written tables none scores below 2.3 with a model that has not
 * learned from it, of the lines that are no tables none above 0.
 */
final class Acceptance {
    private static final double LEAST = 1.5;
    private static final double LEAST_NARROW = 4;

    private Acceptance() {}

    static boolean isTable(Candidate best, List<Span> lines, String text) {
        double row = best.bodyScore() / best.body().rows().size();
        double score = row + best.header().score();
        boolean narrow = best.body().columns().size() == 2;
        return narrow ? score >= LEAST_NARROW && allHaveDigits(lines, text) : score >= LEAST;
    }

    private static boolean allHaveDigits(List<Span> lines, String text) {
        return lines.stream().skip(1).allMatch(line -> line.of(text).chars().anyMatch(Character::isDigit));
    }
}
