package org.kijiku.text;

import java.util.List;

/**
 * A table whose borders the source itself marks. Cells are spans of the stored text; a cell that spans several columns
 * or rows is repeated in each place it covers.
 *
 * @param span the whole table
 * @param headerRows how many of the first rows are header
 * @param rows cell spans, row by row; an absent cell is an empty span
 */
public record MarkedTable(Span span, int headerRows, List<List<Span>> rows) {
    public MarkedTable {
        rows = rows.stream().map(List::copyOf).toList();
    }
}
