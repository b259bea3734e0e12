package org.kijiku.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of one format found out: the text to store and its build.
 *
 * @param text the text to store
 * @param title empty if there is none
 * @param blocks in order, not overlapping
 */
record Layout(
        String text,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate published,
        List<Block> blocks,
        List<MarkedTable> tables) {
    Layout {
        blocks = List.copyOf(blocks);
        tables = List.copyOf(tables);
    }
}
