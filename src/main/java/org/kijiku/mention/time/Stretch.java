package org.kijiku.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.kijiku.mention.Period;
import org.kijiku.mention.Period.Precision;

/**
 * Consecutive days that make up one or more whole units of the calendar.
 *
 * @param unit what it is made of
 * @param start first day
 * @param end last day
 */
record Stretch(Unit unit, LocalDate start, LocalDate end) {
    private static final int FISCAL_START = 4;

    static Stretch day(LocalDate day) {
        return new Stretch(Unit.DAY, day, day);
    }

    static Stretch month(YearMonth month) {
        return new Stretch(Unit.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    static Stretch year(int year) {
        return new Stretch(Unit.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** April of {@code year} to March of the next. */
    static Stretch fiscalYear(int year) {
        return new Stretch(
                Unit.FISCAL_YEAR, LocalDate.of(year, FISCAL_START, 1), LocalDate.of(year + 1, FISCAL_START - 1, 31));
    }

    static Stretch decade(int firstYear) {
        return new Stretch(Unit.DECADE, LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear + 9, 12, 31));
    }

    /** The twentieth is 1901 to 2000. */
    static Stretch century(int number) {
        return new Stretch(Unit.CENTURY, LocalDate.of(number * 100 - 99, 1, 1), LocalDate.of(number * 100, 12, 31));
    }

    static Stretch years(int first, int last) {
        return new Stretch(Unit.YEARS, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** One month is {@link Unit#MONTH}, more are {@link Unit#MONTHS}. */
    static Stretch months(YearMonth first, YearMonth last) {
        return first.equals(last) ? month(first) : new Stretch(Unit.MONTHS, first.atDay(1), last.atEndOfMonth());
    }

    /** One day is {@link Unit#DAY}, more are {@link Unit#DAYS}. */
    static Stretch days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : new Stretch(Unit.DAYS, first, last);
    }

    /** The unit that holds {@code day}. Weeks begin on Monday. */
    static Stretch holding(LocalDate day, Unit unit) {
        int year = day.getYear();
        return switch (unit) {
            case CENTURY -> century((year + 99) / 100);
            case DECADE -> decade(year - Math.floorMod(year, 10));
            case FISCAL_YEAR -> fiscalYear(day.getMonthValue() < FISCAL_START ? year - 1 : year);
            case YEAR, YEARS -> year(year);
            case MONTH, MONTHS -> month(YearMonth.from(day));
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Stretch(Unit.WEEK, monday, monday.plusDays(6));
            }
            case DAY, DAYS -> day(day);
        };
    }

    /** This one moved by as many of its units. */
    Stretch shift(int by) {
        LocalDate moved = switch (unit) {
            case CENTURY -> start.plusYears(100L * by);
            case DECADE -> start.plusYears(10L * by);
            case FISCAL_YEAR, YEAR, YEARS -> start.plusYears(by);
            case MONTH, MONTHS -> start.plusMonths(by);
            case WEEK -> start.plusWeeks(by);
            case DAY, DAYS -> start.plusDays(by);
        };
        return holding(moved, unit);
    }

    boolean fiscal() {
        return unit == Unit.FISCAL_YEAR;
    }

    Period period() {
        return new Period(label(), start, end, precision());
    }

    /** From this one's first day to the other's last. */
    Period until(Stretch other) {
        String from = label();
        String to = other.label();
        int cut = from.indexOf('/');
        String label = (cut < 0 ? from : from.substring(0, cut)) + "/" + to.substring(to.indexOf('/') + 1);
        return new Period(label, start, other.end, Precision.RANGE);
    }

    private Precision precision() {
        return switch (unit) {
            case CENTURY -> Precision.CENTURY;
            case DECADE -> Precision.DECADE;
            case FISCAL_YEAR -> Precision.FISCAL_YEAR;
            case YEAR -> Precision.YEAR;
            case MONTH -> Precision.MONTH;
            case DAY -> Precision.DAY;
            case YEARS, DAYS, WEEK -> Precision.RANGE;
            case MONTHS ->
                switch ((int) ChronoUnit.MONTHS.between(start, end.plusDays(1))) {
                    case 3 -> Precision.QUARTER;
                    case 6 -> Precision.HALF_YEAR;
                    default -> Precision.RANGE;
                };
        };
    }

    private String label() {
        return switch (unit) {
            case DAY -> start.toString();
            case MONTH -> YearMonth.from(start).toString();
            case YEAR -> year(start);
            case FISCAL_YEAR -> "FY" + year(start);
            case CENTURY, DECADE, YEARS -> year(start) + "/" + year(end);
            case MONTHS -> YearMonth.from(start) + "/" + YearMonth.from(end);
            case DAYS, WEEK -> start + "/" + end;
        };
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }
}
