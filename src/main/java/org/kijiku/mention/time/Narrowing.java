package org.kijiku.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** What a step makes of the stretch before it. */
final class Narrowing {
    private Narrowing() {}

    /**
     * The stretch after the step, or null if the step cannot follow.
     *
     * @throws DateTimeException if the calendar has no such day
     */
    static @Nullable Stretch narrow(Stretch before, Step step) {
        if (!step.follows(before.unit())) {
            return null;
        }
        LocalDate start = before.start();
        return switch (step) {
            case Step.MonthOf month -> Stretch.month(month(before, month.month()));
            case Step.DayOf day -> day(YearMonth.from(start), day);
            case Step.WeekdayOf weekday ->
                before.unit() == Unit.DAY
                        ? before
                        : Stretch.day(start.with(TemporalAdjusters.nextOrSame(weekday.weekday())));
            case Step.TermOf term -> term(YearMonth.of(start.getYear(), term.month()));
            case Step.WeekOf week -> week(before, week.number());
            case Step.Plus plus -> plus(before, plus);
            case Step.PartOf part -> part(before, part);
            case Step.At at -> null;
            case Step.ShortYear year -> null;
            case Step.Shift shift -> null;
        };
    }

    static Stretch day(YearMonth month, Step.DayOf day) {
        return Stretch.day(month.atDay(day.day()));
    }

    private static YearMonth month(Stretch year, int month) {
        boolean next = year.fiscal() && month < year.start().getMonthValue();
        return YearMonth.of(year.start().getYear() + (next ? 1 : 0), month);
    }

    /** The twelve months that end with {@code last}; the fiscal year if that is March. */
    private static Stretch term(YearMonth last) {
        return last.getMonthValue() == 3
                ? Stretch.fiscalYear(last.getYear() - 1)
                : Stretch.months(last.minusMonths(11), last);
    }

    /** Weeks that begin in the stretch, from Monday. */
    private static @Nullable Stretch week(Stretch before, int number) {
        LocalDate monday = number < 0
                ? before.end().with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY))
                : before.start()
                        .with(TemporalAdjusters.nextOrSame(java.time.DayOfWeek.MONDAY))
                        .plusWeeks(number - 1L);
        return monday.isAfter(before.end()) ? null : Stretch.holding(monday, Unit.WEEK);
    }

    private static Stretch plus(Stretch before, Step.Plus plus) {
        Unit unit = before.unit().compareTo(plus.unit()) > 0 && plus.unit() != Unit.DAY ? before.unit() : plus.unit();
        LocalDate moved = switch (plus.unit()) {
            case YEAR -> before.start().plusYears(plus.by());
            case MONTH -> before.start().plusMonths(plus.by());
            case WEEK -> before.start().plusWeeks(plus.by());
            default -> before.start().plusDays(plus.by());
        };
        return Stretch.holding(moved, unit);
    }

    private static @Nullable Stretch part(Stretch before, Step.PartOf part) {
        Step.Range range = part.ranges().get(before.unit());
        if (range == null) {
            return null;
        }
        LocalDate start = before.start();
        return switch (before.unit()) {
            case CENTURY, DECADE -> years(start.getYear() + range.first() - 1, start.getYear() + range.last() - 1);
            case YEAR, FISCAL_YEAR -> range.first() == 1 && range.last() == 12 ? before : months(start, range);
            case MONTH -> days(YearMonth.from(start), range);
            case WEEK -> Stretch.days(start.plusDays(range.first() - 1L), start.plusDays(range.last() - 1L));
            default -> null;
        };
    }

    private static Stretch years(int first, int last) {
        return first == last ? Stretch.year(first) : Stretch.years(first, last);
    }

    private static Stretch months(LocalDate start, Step.Range range) {
        YearMonth first = YearMonth.from(start);
        return Stretch.months(first.plusMonths(range.first() - 1L), first.plusMonths(range.last() - 1L));
    }

    private static Stretch days(YearMonth month, Step.Range range) {
        int last = month.lengthOfMonth();
        if (range.first() == 1 && range.last() >= last) {
            return Stretch.month(month);
        }
        return Stretch.days(month.atDay(Math.min(range.first(), last)), month.atDay(Math.min(range.last(), last)));
    }
}
