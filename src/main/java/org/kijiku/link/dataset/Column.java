package org.kijiku.link.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A column of a table, as CSVW metadata describes it.
 *
 * @param name its name in queries: {@code <#name>}
 * @param numeric whether its cells are numbers
 * @param groupChar what groups digits, empty if nothing does
 * @param minus what stands for a minus besides {@code -}, empty if nothing does
 * @param nulls cells that say nothing
 * @param suppressed whether it is left out, a spacer for instance
 * @param fillDown whether an empty cell means the one above
 */
record Column(
        String name,
        boolean numeric,
        String groupChar,
        String minus,
        List<String> nulls,
        boolean suppressed,
        boolean fillDown) {
    Column {
        nulls = List.copyOf(nulls);
    }

    boolean saysNothing(String cell) {
        return cell.isEmpty() || nulls.contains(cell);
    }

    /** The number of a cell, nothing if it is none. */
    Optional<BigDecimal> number(String cell) {
        String plain = groupChar.isEmpty() ? cell : cell.replace(groupChar, "");
        if (!minus.isEmpty() && plain.startsWith(minus)) {
            plain = "-" + plain.substring(minus.length());
        }
        try {
            return Optional.of(new BigDecimal(plain));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
