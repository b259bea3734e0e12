package org.kijiku.table;

import java.util.List;
import org.kijiku.text.Span;

/** Whether lines that can be cut are a table at all: their header must read like one and their rows must cut well. */
final class Acceptance {
    private static final double LEAST_BORDER = 1.2;
    private static final double LEAST_HEADER = 0.2;
    private static final double LEAST_TOTAL = 10;
    private static final double LEAST_NARROW_HEADER = 4;

    private Acceptance() {}

    static boolean isTable(FlattenedTables.Candidate best, List<Span> lines, String text) {
        int rows = best.body().rows().size();
        int borders = best.body().columns().size() - 1;
        double row = best.body().score() / rows;
        double header = best.header().score();
        if (borders == 1) {
            return header >= LEAST_NARROW_HEADER && row >= LEAST_NARROW_HEADER && allHaveDigits(lines, text);
        }
        return row / borders >= LEAST_BORDER && header / borders >= LEAST_HEADER && row + header >= LEAST_TOTAL;
    }

    private static boolean allHaveDigits(List<Span> lines, String text) {
        return lines.stream().skip(1).allMatch(line -> line.of(text).chars().anyMatch(Character::isDigit));
    }
}
