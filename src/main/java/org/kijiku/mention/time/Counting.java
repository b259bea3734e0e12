package org.kijiku.mention.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.time.Meaning.Count;

/** What a number and its counter make: 2025年, 第3四半期, 90年代. */
final class Counting {
    private Counting() {}

    /**
     * The step, or null if the calendar has no such.
     *
     * @param ordinal whether 第 stands before the number
     */
    static @Nullable Step step(DateNumeral number, Count count, boolean ordinal) {
        int value = number.value();
        if (ordinal != (count == Count.QUARTER || count == Count.WEEK) && count != Count.QUARTER) {
            return null;
        }
        return switch (count) {
            case YEAR -> year(number, false);
            case FISCAL_YEAR -> year(number, true);
            case DECADE -> decade(number);
            case CENTURY -> value >= 1 && value <= 30 ? new Step.At(Stretch.century(value), null) : null;
            case MONTH -> value >= 1 && value <= 12 && number.digits() <= 2 ? new Step.MonthOf(value) : null;
            case DAY -> value >= 1 && value <= 31 && number.digits() <= 2 ? new Step.DayOf(value) : null;
            case TERM -> value >= 1 && value <= 12 ? new Step.TermOf(value) : null;
            case WEEK -> value >= 1 && value <= 5 ? new Step.WeekOf(value) : null;
            case QUARTER -> value >= 1 && value <= 4 ? quarter(value) : null;
        };
    }

    /** 4〜6月期: months of a year, or null. */
    static @Nullable Step months(int first, int last) {
        return first < 1 || last <= first || last > 12
                ? null
                : new Step.PartOf(Map.of(Unit.YEAR, new Step.Range(first, last)), Unit.YEAR);
    }

    private static Step quarter(int number) {
        Step.Range months = new Step.Range(3 * number - 2, 3 * number);
        return new Step.PartOf(Map.of(Unit.YEAR, months, Unit.FISCAL_YEAR, months), Unit.MONTHS);
    }

    private static @Nullable Step year(DateNumeral number, boolean fiscal) {
        int value = number.value();
        if (Years.written(number)) {
            return new Step.At(fiscal ? Stretch.fiscalYear(value) : Stretch.year(value), null);
        }
        return value >= 1 && value <= 99 ? new Step.ShortYear(value, fiscal) : null;
    }

    private static @Nullable Step decade(DateNumeral number) {
        int value = number.value();
        if (value % 10 != 0) {
            return null;
        }
        if (Years.written(number)) {
            return new Step.At(Stretch.decade(value), null);
        }
        return value <= 90 && number.digits() == 2 ? new Step.At(Stretch.decade(Years.pivot(value)), null) : null;
    }
}
