package org.kijiku.table;

import java.util.List;
import org.kijiku.text.Span;

/**
 * A table of an article.
 *
 * @param span header and body
 * @param origin how its borders are known
 * @param header one cell for each column (several header rows are joined by a blank); its cells may be empty
 * @param rows the body
 * @param confidence 0 to 1 that the whole table is cut right; 1 for a marked one
 * @param runnerUp the body as the second best reading cuts it, empty if there is none
 */
public record Table(
        Span span, Origin origin, List<Cell> header, List<Row> rows, double confidence, List<List<String>> runnerUp) {
    public enum Origin {
        MARKED,
        FLATTENED
    }

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        runnerUp = runnerUp.stream().map(List::copyOf).toList();
    }

    public int columns() {
        return header.size();
    }
}
