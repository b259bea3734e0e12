package org.kijiku.mention.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Japanese era.
 *
 * @param name 令和
 * @param initial R, empty if it has none
 * @param start its first day
 * @param end its last day, null while it lasts
 * @param alone words before which the initial and a number stand for a year (R7補正)
 */
record Era(
        String name,
        String initial,
        LocalDate start,
        @Nullable LocalDate end,
        List<String> alone) {
    private static final int AHEAD = 15;

    Era {
        alone = List.copyOf(alone);
    }

    /** Whether a year is so counted: also some after the era's end, which plans made before it name (平成35年度). */
    boolean has(int number) {
        int last = end == null ? 99 : end.getYear() - start.getYear() + 1 + AHEAD;
        return number >= 1 && number <= last;
    }

    /** The year of the common calendar. */
    int year(int number) {
        return start.getYear() + number - 1;
    }
}
