package org.kijiku.mention.time;

import org.jspecify.annotations.Nullable;
import org.kijiku.mention.time.Meaning.Count;
import org.kijiku.mention.time.Meaning.Link;

/** Reads one step of a Japanese date: a number with its counter, an era's year, or a word. */
final class StepReader {
    private static final String AFTER_FIRST = "、付午夜朝未夕";

    private final DateWords words;
    private final Eras eras;
    private final Gloss gloss;

    StepReader(DateWords words, Eras eras) {
        this.words = words;
        this.eras = eras;
        this.gloss = new Gloss(eras);
    }

    /**
     * The step at {@code at}, or null.
     *
     * @param begins whether the date begins here, so that a bare number of days may be a duration
     */
    @Nullable
    Read read(CharSequence text, int at, boolean begins) {
        if (at >= text.length()) {
            return null;
        }
        DateWord word = words.at(text, at, Step.class);
        if (word != null) {
            return new Read((Step) word.meaning(), at + word.surface().length());
        }
        Read era = era(text, at);
        if (era != null) {
            return era;
        }
        int start = text.charAt(at) == '第' ? at + 1 : at;
        return counted(text, start, start > at, begins);
    }

    private @Nullable Read counted(CharSequence text, int at, boolean ordinal, boolean begins) {
        DateNumeral number = ordinal ? DateNumeral.ordinal(text, at) : DateNumeral.read(text, at);
        if (number == null) {
            return null;
        }
        int glossed = number.digits() == 4 ? gloss.skip(text, number.end(), number.value()) : number.end();
        int next = Glyphs.skipBlanks(text, glossed);
        DateWord ago = words.at(text, next, Meaning.Ago.class);
        if (ago != null && begins && !ordinal && number.value() > 0 && number.value() < 200) {
            Unit unit = ((Meaning.Ago) ago.meaning()).unit();
            return new Read(
                    new Step.Shift(unit, -number.value(), Step.Anchor.REFERENCE),
                    next + ago.surface().length());
        }
        DateWord counter = words.counter(text, next);
        if (counter != null) {
            Step step = Counting.step(number, ((Meaning.Counter) counter.meaning()).count(), ordinal);
            boolean amount = begins && (!counter.mayFollow(text, at) || amount(text, step, number, next));
            return step == null || amount
                    ? null
                    : new Read(step, glossed(text, next + counter.surface().length(), step));
        }
        return ordinal ? null : pair(text, number, next);
    }

    /** One past the same year in the other calendar, where it follows in brackets. */
    private int glossed(CharSequence text, int end, Step step) {
        return step instanceof Step.At at && (step.unit() == Unit.YEAR || step.unit() == Unit.FISCAL_YEAR)
                ? gloss.skip(text, end, at.stretch().start().getYear())
                : end;
    }

    /** A bare day in kanji, and the first unless a comma or a time follows, are amounts rather than dates. */
    private boolean amount(CharSequence text, @Nullable Step step, DateNumeral number, int counter) {
        return step instanceof Step.DayOf day
                && (number.kanji()
                        || day.day() == 1 && AFTER_FIRST.indexOf(Glyphs.at(text, counter + 1)) < 0
                        || words.link(text, counter, Link.AMOUNT) != null);
    }

    /** 10〜12月: the first number borrows the second's counter. */
    private @Nullable Read pair(CharSequence text, DateNumeral first, int at) {
        DateWord to = words.link(text, at, Link.TO);
        boolean comma = to == null && at < text.length() && (text.charAt(at) == '、' || text.charAt(at) == '・');
        if (to == null && !comma) {
            return null;
        }
        int next = Glyphs.skipBlanks(text, at + (to == null ? 1 : to.surface().length()));
        DateNumeral second = DateNumeral.read(text, next);
        if (second == null || comma && second.value() != first.value() + 1) {
            return null;
        }
        int unit = Glyphs.skipBlanks(text, second.end());
        DateWord counter = words.counter(text, unit);
        if (counter == null) {
            return null;
        }
        Count count = ((Meaning.Counter) counter.meaning()).count();
        int end = unit + counter.surface().length();
        if (count == Count.TERM) {
            Step months = Counting.months(first.value(), second.value());
            return months == null ? null : new Read(months, end);
        }
        Step from = Counting.step(first, count, false);
        Step until = Counting.step(second, count, false);
        boolean shorter = first.digits() < second.digits() && count != Count.MONTH && count != Count.DAY;
        return from == null || until == null || shorter ? null : new Read(from, end, until);
    }

    /** 令和7年, 平成元年度, R7, 昭和40年代. */
    private @Nullable Read era(CharSequence text, int at) {
        Era era = eras.named(text, at);
        int next = at + (era == null ? 1 : era.name().length());
        boolean initial = era == null;
        if (initial) {
            era = at > 0 && (Glyphs.latin(text.charAt(at - 1)) || Glyphs.digit(text.charAt(at - 1)))
                    ? null
                    : eras.initialled(text, at);
        }
        if (era == null) {
            return null;
        }
        next = Glyphs.skipBlanks(text, next);
        boolean first = next < text.length() && text.charAt(next) == '元';
        DateNumeral number = first ? new DateNumeral(1, next + 1, 1, true) : DateNumeral.read(text, next);
        return number == null || !era.has(number.value()) ? null : eraYear(text, era, number, initial);
    }

    private @Nullable Read eraYear(CharSequence text, Era era, DateNumeral number, boolean initial) {
        int year = era.year(number.value());
        int next = Glyphs.skipBlanks(text, gloss.skip(text, number.end(), year));
        DateWord counter = words.counter(text, next);
        if (counter != null) {
            int end = gloss.skip(text, next + counter.surface().length(), year);
            return switch (((Meaning.Counter) counter.meaning()).count()) {
                case YEAR -> new Read(new Step.At(Stretch.year(year), era), end);
                case FISCAL_YEAR -> new Read(new Step.At(Stretch.fiscalYear(year), era), end);
                case DECADE -> new Read(new Step.At(Stretch.decade(year), era), end);
                default -> null;
            };
        }
        Read day = Dotted.day(text, number.end(), year);
        if (day != null) {
            return day;
        }
        Read pair = pair(text, number, next);
        if (pair != null && pair.until() instanceof Step.ShortYear until && era.has(until.number())) {
            return new Read(
                    at(year, until.fiscal(), era), pair.end(), at(era.year(until.number()), until.fiscal(), era));
        }
        boolean stands = initial && era.alone().stream().anyMatch(word -> Glyphs.startsWith(text, word, number.end()));
        return stands ? new Read(new Step.At(Stretch.year(year), era), number.end()) : null;
    }

    private static Step at(int year, boolean fiscal, Era era) {
        return new Step.At(fiscal ? Stretch.fiscalYear(year) : Stretch.year(year), era);
    }
}
