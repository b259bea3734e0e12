package org.kijiku.mention.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.time.Meaning.Count;
import org.kijiku.mention.time.Meaning.Link;

/** Reads one English date into steps from coarse to fine. */
final class EnglishSteps {
    private final DateWords words;

    EnglishSteps(DateWords words) {
        this.words = words;
    }

    /**
     * The date at {@code at}, or null.
     *
     * @param announced whether a word before it (in, by, since) announces a date, so that a bare year or month is one
     */
    @Nullable
    Chain read(CharSequence text, int at, boolean announced) {
        if (at >= text.length()) {
            return null;
        }
        Chain part = part(text, at);
        if (part != null) {
            return part;
        }
        DateWord shift = words.at(text, at, Step.Shift.class);
        if (shift != null) {
            return chain(at + shift.surface().length(), (Step) shift.meaning());
        }
        DateWord weekday = announced ? words.at(text, at, Step.WeekdayOf.class) : null;
        if (weekday != null) {
            return chain(at + weekday.surface().length(), (Step) weekday.meaning());
        }
        Chain month = month(text, at, announced);
        if (month != null) {
            return month;
        }
        Chain fiscal = fiscal(text, at);
        if (fiscal != null) {
            return fiscal;
        }
        return counted(text, article(text, at), announced);
    }

    private static Chain chain(int end, Step... steps) {
        return new Chain(List.of(steps), end, null);
    }

    private int article(CharSequence text, int at) {
        return Glyphs.startsWithAnyCase(text, "the ", at) ? at + 4 : at;
    }

    /** early October, the first half of 2025, Q3 FY2024, mid-2025. */
    private @Nullable Chain part(CharSequence text, int at) {
        DateWord word = words.at(text, at, Step.PartOf.class);
        int from = word == null ? article(text, at) : at;
        word = word == null ? words.at(text, from, Step.PartOf.class) : word;
        if (word == null) {
            return null;
        }
        int next = from + word.surface().length();
        next = Glyphs.at(text, next) == '-' ? next + 1 : Glyphs.skipBlanks(text, next);
        DateWord of = words.link(text, next, Link.OF);
        next = of == null ? next : Glyphs.skipBlanks(text, next + of.surface().length());
        Chain whole = read(text, next, true);
        Step part = (Step) word.meaning();
        if (whole == null || whole.until() != null || !part.follows(whole.last().unit())) {
            return null;
        }
        List<Step> steps = new ArrayList<>(whole.steps());
        steps.add(part);
        return new Chain(steps, whole.end(), null);
    }

    /** October 28, 2025; October 28–30, 2025; October 2025; October where announced. */
    private @Nullable Chain month(CharSequence text, int at, boolean announced) {
        DateWord name = words.at(text, at, Step.MonthOf.class);
        if (name == null || !Character.isUpperCase(text.charAt(at))) {
            return null;
        }
        Step month = (Step) name.meaning();
        int end = at + name.surface().length();
        int next = Glyphs.skipBlanks(text, end);
        DateNumeral number = DateNumeral.read(text, next);
        if (number != null && day(number)) {
            return days(text, month, number);
        }
        Step year = year(text, comma(text, next));
        if (year != null) {
            return chain(comma(text, next) + 4, year, month);
        }
        return announced ? chain(end, month) : null;
    }

    private @Nullable Chain days(CharSequence text, Step month, DateNumeral number) {
        Step day = new Step.DayOf(number.value());
        int end = ordinal(text, number.end());
        DateWord to = words.link(text, end, Link.TO);
        DateNumeral last =
                to == null ? null : DateNumeral.read(text, end + to.surface().length());
        Step until = last != null && day(last) ? new Step.DayOf(last.value()) : null;
        end = until != null && last != null ? ordinal(text, last.end()) : end;
        int next = comma(text, end);
        Step year = year(text, next);
        return year == null
                ? new Chain(List.of(month, day), end, until)
                : new Chain(List.of(year, month, day), next + 4, until);
    }

    /** FY2024, FY 24, fiscal 2024, fiscal year 2024. */
    private @Nullable Chain fiscal(CharSequence text, int at) {
        int start = article(text, at);
        int length = fiscalWord(text, start);
        DateNumeral number = length == 0 ? null : DateNumeral.read(text, Glyphs.skipBlanks(text, start + length));
        if (number == null || number.kanji() || Glyphs.latin(Glyphs.at(text, number.end()))) {
            return null;
        }
        if (Years.written(number)) {
            return chain(number.end(), new Step.At(Stretch.fiscalYear(number.value()), null));
        }
        boolean marked = number.digits() == 2 && length == 2;
        return marked ? chain(number.end(), new Step.ShortYear(number.value(), true)) : null;
    }

    /** Length of FY, fiscal or fiscal year at {@code at}, 0 if none stands there; FY may touch its number. */
    private int fiscalWord(CharSequence text, int at) {
        DateWord word = words.counter(text, at);
        return word != null && word.meaning() instanceof Meaning.Counter counter && counter.count() == Count.FISCAL_YEAR
                ? word.surface().length()
                : 0;
    }

    /** Dates that begin with a number: 28 October 2025, the 1990s, the 21st century, 2024 fiscal year, 5 years ago. */
    private @Nullable Chain counted(CharSequence text, int at, boolean announced) {
        DateNumeral number = number(text, at);
        if (number == null || number.kanji() || !announced && !Dotted.free(text, at)) {
            return null;
        }
        int next = Glyphs.skipBlanks(text, number.end());
        DateWord ago = words.at(text, next, Meaning.Ago.class);
        if (ago != null) {
            Unit unit = ((Meaning.Ago) ago.meaning()).unit();
            return chain(next + ago.surface().length(), new Step.Shift(unit, -number.value(), Step.Anchor.REFERENCE));
        }
        if (number.digits() == 4) {
            return year(text, number, next, announced);
        }
        return day(number) ? dayFirst(text, number) : null;
    }

    private @Nullable Chain year(CharSequence text, DateNumeral number, int next, boolean announced) {
        if (!Years.plausible(number.value())) {
            return null;
        }
        if (Glyphs.at(text, number.end()) == 's' && number.value() % 10 == 0) {
            boolean century = number.value() % 100 == 0 && number.value() < 1900;
            return century ? null : chain(number.end() + 1, new Step.At(Stretch.decade(number.value()), null));
        }
        int fiscal = fiscalWord(text, next);
        if (fiscal > 2) {
            return chain(next + fiscal, new Step.At(Stretch.fiscalYear(number.value()), null));
        }
        Step year = announced && words.link(text, next, Link.AMOUNT) == null ? year(text, number.end() - 4) : null;
        return year == null ? null : chain(number.end(), year);
    }

    /** 28 October 2025, 28th of October, the 21st century. */
    private @Nullable Chain dayFirst(CharSequence text, DateNumeral number) {
        int next = Glyphs.skipBlanks(text, ordinal(text, number.end()));
        DateWord century = words.counter(text, next);
        if (century != null
                && century.meaning() instanceof Meaning.Counter counter
                && counter.count() == Count.CENTURY) {
            return chain(next + century.surface().length(), new Step.At(Stretch.century(number.value()), null));
        }
        DateWord of = words.link(text, next, Link.OF);
        next = of == null ? next : Glyphs.skipBlanks(text, next + of.surface().length());
        DateWord name = words.at(text, next, Step.MonthOf.class);
        if (name == null || !Character.isUpperCase(text.charAt(next))) {
            return null;
        }
        int end = next + name.surface().length();
        int after = comma(text, end);
        Step year = year(text, after);
        Step month = (Step) name.meaning();
        Step day = new Step.DayOf(number.value());
        return year == null ? chain(end, month, day) : chain(after + 4, year, month, day);
    }

    private @Nullable DateNumeral number(CharSequence text, int at) {
        DateWord word = words.at(text, at, Meaning.NumberWord.class);
        return word == null
                ? DateNumeral.read(text, at)
                : new DateNumeral(
                        ((Meaning.NumberWord) word.meaning()).value(),
                        at + word.surface().length(),
                        0,
                        false);
    }

    private static boolean day(DateNumeral number) {
        return !number.kanji()
                && number.digits() <= 2
                && number.digits() > 0
                && number.value() >= 1
                && number.value() <= 31;
    }

    /** The year of four digits at {@code at} if no longer number or decade stands there, or null. */
    private static @Nullable Step year(CharSequence text, int at) {
        DateNumeral number = DateNumeral.read(text, at);
        if (number == null || number.kanji() || number.digits() != 4) {
            return null;
        }
        char after = Glyphs.at(text, number.end());
        boolean amount = after == '%'
                || Glyphs.latin(after)
                || (after == '.' || after == ',') && Glyphs.digit(Glyphs.at(text, number.end() + 1));
        return amount || !Years.current(number.value()) ? null : new Step.At(Stretch.year(number.value()), null);
    }

    /** One past st, nd, rd or th. */
    private static int ordinal(CharSequence text, int at) {
        boolean suffix = Glyphs.startsWith(text, "st", at)
                || Glyphs.startsWith(text, "nd", at)
                || Glyphs.startsWith(text, "rd", at)
                || Glyphs.startsWith(text, "th", at);
        return suffix && !Glyphs.latin(Glyphs.at(text, at + 2)) ? at + 2 : at;
    }

    private static int comma(CharSequence text, int at) {
        return Glyphs.skipBlanks(text, Glyphs.at(text, at) == ',' ? at + 1 : at);
    }
}
