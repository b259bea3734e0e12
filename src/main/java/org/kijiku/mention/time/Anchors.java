package org.kijiku.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.DateMention.Relation;

/** What incomplete dates of a text hang on: the article's date and the dates named before. */
final class Anchors {
    /** A bare month means one of the last so many months before the article's date, else the next to come. */
    private static final int MONTHS_BACK = 8;

    /** 翌年 and the like hang on a date at most so many sentences before. */
    private static final int NEAR = 4;

    private final CharSequence text;
    private final @Nullable LocalDate reference;
    private @Nullable Stretch last;
    private @Nullable Stretch firm;
    private @Nullable Stretch lastMonth;
    private @Nullable Stretch lastDay;
    private @Nullable Stretch lastFiscal;
    private @Nullable Era era;
    private int cursor;
    private int sentence;
    private int lastSentence;
    private int lastDaySentence;

    Anchors(CharSequence text, @Nullable LocalDate reference) {
        this.text = text;
        this.reference = reference;
    }

    /** Counts the sentence ends before {@code at}; positions must not fall. */
    void advance(int at) {
        for (; cursor < at; cursor++) {
            char c = text.charAt(cursor);
            if (c == '。' || c == '\n') {
                sentence++;
            }
        }
    }

    /** Makes the stretch the last date named. Targets and years to come bind only the rest of their sentence. */
    void remember(Stretch stretch, @Nullable Era counted, Expression expression) {
        if (stretch.unit().compareTo(Unit.FISCAL_YEAR) < 0) {
            return;
        }
        last = stretch;
        lastSentence = sentence;
        era = expression.from().getFirst() instanceof Step.At ? counted : era;
        if (firm == null && !isBase(expression.end()) || !aside(stretch, expression)) {
            firm = stretch;
        }
        if (stretch.unit().compareTo(Unit.MONTH) >= 0) {
            lastMonth = stretch;
        }
        if (stretch.unit() == Unit.DAY) {
            lastDay = stretch;
            lastDaySentence = sentence;
        }
        if (stretch.fiscal()) {
            lastFiscal = stretch;
        }
    }

    /** Whether the date is a target, a limit or one to come rather than the time that the text tells of. */
    private boolean aside(Stretch stretch, Expression expression) {
        boolean limit = expression.relation() != Relation.AT || !expression.to().isEmpty();
        boolean coming = expression.from().getFirst() instanceof Step.Shift shift
                && shift.anchor() == Step.Anchor.REFERENCE
                && shift.by() > 0;
        return coming
                || isBase(expression.end())
                || future(stretch)
                || limit && stretch.unit().compareTo(Unit.YEAR) <= 0;
    }

    /** 2013年度比: what other years are measured by, whatever year the text tells of. */
    private boolean isBase(int end) {
        return end < text.length() && text.charAt(end) == '比';
    }

    private boolean future(Stretch stretch) {
        return reference != null && stretch.start().isAfter(reference.plusMonths(12 - MONTHS_BACK));
    }

    /** What a relative expression counts from, or null. */
    @Nullable
    Stretch base(Step.Shift shift) {
        if (shift.anchor() == Step.Anchor.REFERENCE) {
            return present();
        }
        Stretch named = switch (shift.unit()) {
            case DAY -> lastDay;
            case MONTH -> lastMonth;
            case FISCAL_YEAR -> lastFiscal == null ? last : lastFiscal;
            default -> last;
        };
        return sentence - lastSentence > NEAR ? null : named;
    }

    /** The article's date; where it is not known, the last date that the text names as a matter of fact. */
    private @Nullable Stretch present() {
        return reference == null ? firm : Stretch.day(reference);
    }

    /** The date that incomplete ones of this sentence continue. */
    private @Nullable Stretch context() {
        if (last != null && lastSentence == sentence) {
            return last;
        }
        return firm != null && future(firm) ? null : firm;
    }

    @Nullable
    Stretch month(int month) {
        Stretch context = context();
        if (context != null) {
            Stretch year = context.fiscal() ? context : Stretch.holding(context.start(), Unit.YEAR);
            return Narrowing.narrow(year, new Step.MonthOf(month));
        }
        if (reference == null) {
            return null;
        }
        YearMonth earliest = YearMonth.from(reference).minusMonths(MONTHS_BACK);
        YearMonth same = YearMonth.of(earliest.getYear(), month);
        return Stretch.month(same.isBefore(earliest) ? same.plusYears(1) : same);
    }

    @Nullable
    Stretch day(int day) {
        boolean same = last != null && lastSentence == sentence && last.unit().compareTo(Unit.MONTH) >= 0;
        Stretch near = same ? last : lastDay != null && sentence - lastDaySentence <= NEAR ? lastDay : present();
        near = near == null || near.unit().compareTo(Unit.MONTH) < 0 ? lastMonth : near;
        if (near == null && reference == null) {
            return null;
        }
        YearMonth month = YearMonth.from(near == null ? java.util.Objects.requireNonNull(reference) : near.start());
        return Stretch.day((day > month.lengthOfMonth() ? month.plusMonths(1) : month).atDay(day));
    }

    /** The last such day up to the article's date. */
    @Nullable
    Stretch weekday(DayOfWeek weekday) {
        return reference == null ? null : Stretch.day(reference.with(TemporalAdjusters.previousOrSame(weekday)));
    }

    /** The year of which only the last digits or the number in its era are given. */
    @Nullable
    Stretch year(Step.ShortYear year) {
        if (era != null && era.has(year.number())) {
            return stretch(era.year(year.number()), year);
        }
        return era == null && year.number() >= 10 ? year(year, present()) : null;
    }

    /** The same at the second end of a range. */
    static @Nullable Stretch year(Step.ShortYear year, Stretch from, @Nullable Era counted) {
        return counted == null
                ? year(year, from)
                : counted.has(year.number()) ? stretch(counted.year(year.number()), year) : null;
    }

    private static Stretch year(Step.ShortYear year, @Nullable Stretch near) {
        int number = year.number();
        int full = near == null
                ? Years.usual(number)
                : Years.nearest(number, near.start().getYear());
        return stretch(full, year);
    }

    private static Stretch stretch(int year, Step.ShortYear as) {
        return as.fiscal() ? Stretch.fiscalYear(year) : Stretch.year(year);
    }

    /**
     * The unit that holds the last date named or the article's; for parts of a year (MONTHS) the year or fiscal
     * year named, or null.
     */
    @Nullable
    Stretch holder(Unit unit) {
        Stretch context = context();
        if (unit == Unit.MONTHS) {
            Stretch named = last != null && sentence - lastSentence <= NEAR ? last : context;
            return named == null || named.fiscal() ? named : Stretch.holding(named.start(), Unit.YEAR);
        }
        if (unit == Unit.MONTH && (context == null || context.unit().compareTo(Unit.MONTH) < 0)) {
            context = null;
        }
        Stretch near = context == null ? present() : context;
        return near == null || unit == Unit.MONTH && near.unit().compareTo(Unit.MONTH) < 0
                ? null
                : Stretch.holding(near.start(), unit);
    }
}
