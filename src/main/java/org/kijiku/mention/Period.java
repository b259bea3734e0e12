package org.kijiku.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that a date expression names.
 *
 * @param label ISO 8601 (2025, 2025-10, 2025-10-28, 2025-04/2025-09), FY2025 for a Japanese fiscal year, or --10 and
 *     --10-28 for a month or day of which the year cannot be known or that recurs
 * @param start first day, null if the label does not tell it
 * @param end last day, null like the start
 * @param precision how fine the words are
 */
public record Period(
        String label, @Nullable LocalDate start, @Nullable LocalDate end, Precision precision) {
    public enum Precision {
        DAY,
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR,
        FISCAL_YEAR,
        DECADE,
        CENTURY,
        RANGE
    }
}
