package org.kijiku.table;

import java.util.List;
import org.kijiku.text.Span;

/**
 * A body row.
 *
 * @param span the row's line
 * @param cells one for each column
 * @param confidence 0 to 1 that all borders are right; 1 for a marked table
 */
public record Row(Span span, List<Cell> cells, double confidence) {
    /** From here on a row counts as sure. */
    public static final double CERTAIN = 0.9;

    public Row {
        cells = List.copyOf(cells);
    }

    public boolean isCertain() {
        return confidence >= CERTAIN;
    }
}
