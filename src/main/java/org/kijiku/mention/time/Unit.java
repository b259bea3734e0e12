package org.kijiku.mention.time;

/** Units of the calendar, coarse before fine. */
enum Unit {
    CENTURY,
    DECADE,
    /** Several years, as the nineties' second half. */
    YEARS,
    FISCAL_YEAR,
    YEAR,
    /** Several months: a half, a quarter, a season. */
    MONTHS,
    MONTH,
    /** Several days: the last ten of a month. */
    DAYS,
    WEEK,
    DAY
}
