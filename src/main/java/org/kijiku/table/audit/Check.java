package org.kijiku.table.audit;

import java.math.BigDecimal;
import java.util.List;
import org.kijiku.table.Cell;

/**
 * A sum that was done over a table.
 *
 * @param kind what was worked out
 * @param holds whether what the table states agrees with it, roundings granted
 * @param expression how it was worked out, in the table's own numbers: {@code 1120+670+320}
 * @param computed the result, in the unit of the cells
 * @param stated what the table states, in the same unit
 * @param from the cells that it was worked out from
 * @param against the cells that state the result; the columns' header if no cell but its meaning does (shares make 100)
 */
public record Check(
        Kind kind,
        boolean holds,
        String expression,
        BigDecimal computed,
        BigDecimal stated,
        List<Cell> from,
        List<Cell> against) {
    public enum Kind {
        /** The rows of a column make its total. */
        COLUMN_SUM,
        /** The columns of a row make its total. */
        ROW_SUM,
        /** Shares make 100 %. */
        SHARE_SUM,
        /** A share is its amount by the total. */
        SHARE,
        /** A difference column is the difference of two others. */
        DIFFERENCE,
        /** A rate column is one column by another. */
        RATIO,
        /** A change is that from the row above. */
        CHANGE
    }

    public Check {
        from = List.copyOf(from);
        against = List.copyOf(against);
    }
}
