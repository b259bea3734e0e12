package org.kijiku.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that a date expression names.
 *
 * @param label ISO 8601 (2025, 2025-10, 2025-10-28, 2025-04/2025-09) or FY2025 for a Japanese fiscal year
 * @param start first day, null if open
 * @param end last day, null if open
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
