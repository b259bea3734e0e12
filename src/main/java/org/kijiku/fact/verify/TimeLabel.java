package org.kijiku.fact.verify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kijiku.mention.Period.Precision;

/**
 * A time as facts documents write it: 2025, 2025-10, 2025-10-28, FY2025, or two of them with a slash between.
 *
 * @param start first day
 * @param end last day
 */
record TimeLabel(LocalDate start, LocalDate end, Precision precision) {
    private static final Pattern FORM = Pattern.compile("(FY)?(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final int FISCAL_MONTH = 4;

    /** Nothing if the label is of another form or no date of the calendar. */
    static Optional<TimeLabel> of(String label) {
        int slash = label.indexOf('/');
        if (slash < 0) {
            return single(label);
        }
        Optional<TimeLabel> from = single(label.substring(0, slash));
        Optional<TimeLabel> to = single(label.substring(slash + 1));
        return from.isEmpty() || to.isEmpty() || to.get().end.isBefore(from.get().start)
                ? Optional.empty()
                : Optional.of(new TimeLabel(from.get().start, to.get().end, Precision.RANGE));
    }

    private static Optional<TimeLabel> single(String label) {
        Matcher form = FORM.matcher(label);
        if (!form.matches() || form.group(1) != null && form.group(3) != null) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(form.group(2));
            if (form.group(1) != null) {
                LocalDate start = LocalDate.of(year, FISCAL_MONTH, 1);
                return Optional.of(new TimeLabel(start, start.plusYears(1).minusDays(1), Precision.FISCAL_YEAR));
            }
            if (form.group(3) == null) {
                return Optional.of(new TimeLabel(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(3)));
            if (form.group(4) == null) {
                return Optional.of(new TimeLabel(month.atDay(1), month.atEndOfMonth(), Precision.MONTH));
            }
            LocalDate day = month.atDay(Integer.parseInt(form.group(4)));
            return Optional.of(new TimeLabel(day, day, Precision.DAY));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
