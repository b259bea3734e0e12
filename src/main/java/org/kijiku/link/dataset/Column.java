package org.kijiku.link.dataset;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of a table, as CSVW metadata describes it.
 *
 * @param name its name in queries: {@code <#name>}
 * @param kind what its cells are
 * @param groupChar what groups digits, empty if nothing does
 * @param minus what stands for a minus besides {@code -}, empty if nothing does
 * @param note what may follow a number and is no part of it, a mark of a footnote for instance
 * @param nulls cells that say nothing
 * @param suppressed whether it is left out, a spacer for instance
 * @param fillDown whether an empty cell means the one above
 */
record Column(
        String name,
        Kind kind,
        String groupChar,
        String minus,
        Pattern note,
        List<String> nulls,
        boolean suppressed,
        boolean fillDown) {
    /** What cells are. */
    enum Kind {
        TEXT,
        NUMBER,
        /** A date or period in words: 令和元年度, FY2024, 2025年4月. */
        PERIOD
    }

    Column {
        nulls = List.copyOf(nulls);
    }

    /** A column that is not described but has a title. */
    Column titled(String title) {
        return new Column(title, kind, groupChar, minus, note, nulls, title.isEmpty(), fillDown);
    }

    boolean saysNothing(String cell) {
        return cell.isEmpty() || nulls.contains(cell);
    }

    /** The number of a cell, in digits of any width; nothing if it is none. */
    Optional<BigDecimal> number(String cell) {
        String plain = note.matcher(
                        Normalizer.normalize(cell, Normalizer.Form.NFKC).strip())
                .replaceFirst("")
                .strip();
        plain = groupChar.isEmpty() ? plain : plain.replace(groupChar, "");
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
