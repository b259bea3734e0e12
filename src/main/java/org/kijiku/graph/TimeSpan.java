package org.kijiku.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.jspecify.annotations.Nullable;

/**
 * What a date label of a facts document (2025, 2025-10, 2025-10-28, FY2025, 2025-04/2025-09) means.
 *
 * @param type XSD type that says just that, or null if there is none
 * @param earliest first day it can mean
 * @param latest last day it can mean
 */
record TimeSpan(@Nullable XSDDatatype type, LocalDate earliest, LocalDate latest) {
    private static final Pattern FISCAL = Pattern.compile("FY(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Nothing if the label is of another form or no date of the calendar. */
    static Optional<TimeSpan> of(String label) {
        try {
            int slash = label.indexOf('/');
            if (slash < 0) {
                return Optional.ofNullable(single(label));
            }
            TimeSpan from = single(label.substring(0, slash));
            TimeSpan to = single(label.substring(slash + 1));
            return from == null || to == null
                    ? Optional.empty()
                    : Optional.of(new TimeSpan(null, from.earliest, to.latest));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static @Nullable TimeSpan single(String label) {
        if (DAY.matcher(label).matches()) {
            LocalDate day = LocalDate.parse(label);
            return new TimeSpan(XSDDatatype.XSDdate, day, day);
        }
        Matcher month = MONTH.matcher(label);
        if (month.matches()) {
            YearMonth of = YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
            return new TimeSpan(XSDDatatype.XSDgYearMonth, of.atDay(1), of.atEndOfMonth());
        }
        Matcher year = YEAR.matcher(label);
        if (year.matches()) {
            int of = Integer.parseInt(year.group(1));
            return new TimeSpan(XSDDatatype.XSDgYear, LocalDate.of(of, 1, 1), LocalDate.of(of, 12, 31));
        }
        Matcher fiscal = FISCAL.matcher(label);
        if (fiscal.matches()) {
            int of = Integer.parseInt(fiscal.group(1));
            return new TimeSpan(null, LocalDate.of(of, 4, 1), LocalDate.of(of + 1, 3, 31));
        }
        return null;
    }
}
