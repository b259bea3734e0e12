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
    Era {
        alone = List.copyOf(alone);
    }

    /** Whether the era has a year of that number; in one that lasts, numbers up to 99 are taken. */
    boolean has(int number) {
        int last = end == null ? 99 : end.getYear() - start.getYear() + 1;
        return number >= 1 && number <= last;
    }

    /** The year of the common calendar. */
    int year(int number) {
        return start.getYear() + number - 1;
    }
}
