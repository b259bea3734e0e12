package org.kijiku.text;

import java.util.ArrayList;
import java.util.List;

/** Cells of a line that blanks align with those of the line above all: a line with fewer cells leaves some columns empty. */
final class AlignedCells {
    private AlignedCells() {}

    /** The line's cells, one for each of the head's, or as they are if they cannot be told to belong under them. */
    static List<Span> under(String text, List<Span> head, List<Span> cells) {
        if (cells.size() >= head.size()) {
            return cells;
        }
        List<Span> aligned = new ArrayList<>();
        int next = 0;
        for (int column = 0; column < head.size(); column++) {
            boolean here = next < cells.size() && nearest(text, head, cells.get(next), column) == column;
            int end = aligned.isEmpty()
                    ? cells.getFirst().start()
                    : aligned.getLast().end();
            aligned.add(here ? cells.get(next++) : new Span(end, end));
        }
        return next == cells.size() ? aligned : cells;
    }

    /** The column, from {@code first} on, whose head begins or ends nearest to where the cell does. */
    private static int nearest(String text, List<Span> head, Span cell, int first) {
        int best = first;
        int least = Integer.MAX_VALUE;
        for (int column = first; column < head.size(); column++) {
            Span above = head.get(column);
            int starts = Math.abs(width(text, cell.start()) - width(text, above.start()));
            int ends = Math.abs(width(text, cell.end()) - width(text, above.end()));
            if (Math.min(starts, ends) < least) {
                least = Math.min(starts, ends);
                best = column;
            }
        }
        return best;
    }

    /** How far to the right of its line the place stands, in narrow letters. */
    private static int width(String text, int place) {
        int start = text.lastIndexOf('\n', place - 1) + 1;
        return text.substring(start, place).chars().map(c -> c < 0x80 ? 1 : 2).sum();
    }
}
