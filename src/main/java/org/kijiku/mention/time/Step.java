package org.kijiku.mention.time;

import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One part of a written date; a date is a chain of steps from coarse to fine. */
sealed interface Step extends Meaning {
    /** The unit that the date has after this step. */
    Unit unit();

    /** Whether it can stand after a step of that unit. */
    boolean follows(Unit previous);

    /**
     * A stretch given in full.
     *
     * @param era the era it was counted in, or null
     */
    record At(Stretch stretch, @Nullable Era era) implements Step {
        @Override
        public Unit unit() {
            return stretch.unit();
        }

        @Override
        public boolean follows(Unit previous) {
            return false;
        }
    }

    /** A year without its century or era: 25年10月, 7年度. */
    record ShortYear(int number, boolean fiscal) implements Step {
        @Override
        public Unit unit() {
            return fiscal ? Unit.FISCAL_YEAR : Unit.YEAR;
        }

        @Override
        public boolean follows(Unit previous) {
            return false;
        }
    }

    /** So many units from the article's date or from the last date named. */
    record Shift(Unit unit, int by, Anchor anchor) implements Step {
        @Override
        public boolean follows(Unit previous) {
            return false;
        }
    }

    record MonthOf(int month) implements Step {
        @Override
        public Unit unit() {
            return Unit.MONTH;
        }

        @Override
        public boolean follows(Unit previous) {
            return previous == Unit.YEAR || previous == Unit.FISCAL_YEAR;
        }
    }

    record DayOf(int day) implements Step {
        @Override
        public Unit unit() {
            return Unit.DAY;
        }

        @Override
        public boolean follows(Unit previous) {
            return previous == Unit.MONTH;
        }
    }

    record WeekdayOf(DayOfWeek weekday) implements Step {
        @Override
        public Unit unit() {
            return Unit.DAY;
        }

        @Override
        public boolean follows(Unit previous) {
            return previous == Unit.WEEK || previous == Unit.DAY;
        }
    }

    /** The business year that ends with that month of the year before it. */
    record TermOf(int month) implements Step {
        @Override
        public Unit unit() {
            return Unit.FISCAL_YEAR;
        }

        @Override
        public boolean follows(Unit previous) {
            return previous == Unit.YEAR;
        }
    }

    /** A week of a month or year; -1 is the last. */
    record WeekOf(int number) implements Step {
        @Override
        public Unit unit() {
            return Unit.WEEK;
        }

        @Override
        public boolean follows(Unit previous) {
            return previous == Unit.MONTH || previous == Unit.YEAR;
        }
    }

    /** So many units after the date before it. */
    record Plus(Unit unit, int by) implements Step {
        @Override
        public boolean follows(Unit previous) {
            return previous.compareTo(Unit.YEAR) >= 0;
        }
    }

    /**
     * A part of a larger stretch: 上旬, 下半期, 末.
     *
     * @param ranges for each unit it divides, the sub-units it takes (months of a year, days of a month, years of a
     *     decade or century), 1-based
     * @param alone the unit it divides when nothing stands before it, or null if it cannot begin a date
     */
    record PartOf(Map<Unit, Range> ranges, @Nullable Unit alone) implements Step {
        public PartOf {
            ranges = Map.copyOf(ranges);
        }

        /** Whether it takes all of a year: 内, 通年. After a bare number that is a duration (10年内). */
        boolean whole() {
            Range year = ranges.get(Unit.YEAR);
            return year != null && year.first() == 1 && year.last() == 12;
        }

        @Override
        public Unit unit() {
            return Unit.DAYS;
        }

        @Override
        public boolean follows(Unit previous) {
            return ranges.containsKey(previous);
        }
    }

    record Range(int first, int last) {}

    /** Where a relative expression counts from. */
    enum Anchor {
        /** The article's date: 昨年. */
        REFERENCE,
        /** The last date named: 翌年. */
        LAST
    }
}
