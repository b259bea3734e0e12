package org.kijiku.mention.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.time.Meaning.Link;

/** Reads the steps of one Japanese date, each finer than the one before. */
final class ChainReader {
    private static final String WEEKDAYS = "月火水木金土日";
    private static final List<String> AFTER_WEEKDAY = List.of("曜日", "曜", "・祝", "、祝");

    private final DateWords words;
    private final StepReader steps;

    ChainReader(DateWords words, Eras eras) {
        this.words = words;
        this.steps = new StepReader(words, eras);
    }

    /**
     * The chain at {@code at}, or null.
     *
     * @param begins whether a bare number of days may be a duration
     */
    @Nullable
    Chain read(CharSequence text, int at, boolean begins) {
        DateWord phrase = words.at(text, at, Meaning.Phrase.class);
        if (phrase != null) {
            Meaning.Phrase both = (Meaning.Phrase) phrase.meaning();
            return new Chain(
                    List.of(both.shift(), both.part()), at + phrase.surface().length(), null);
        }
        if (Dotted.free(text, at)) {
            Read dotted = Dotted.read(text, at);
            if (dotted != null) {
                return chain(text, dotted);
            }
            Chain day = slashed(text, at);
            if (day != null) {
                return day;
            }
        }
        Read read = steps.read(text, at, begins);
        return read == null ? null : chain(text, read);
    }

    /** The other end of a range, before which its joint stands. */
    @Nullable
    Chain readSecond(CharSequence text, int at) {
        Read dotted = at < text.length() ? Dotted.read(text, at) : null;
        return dotted == null ? read(text, at, true) : chain(text, dotted);
    }

    /** Past blanks and の. */
    int connected(CharSequence text, int end) {
        DateWord of = words.link(text, end, Link.OF);
        return Glyphs.skipBlanks(text, end + (of == null ? 0 : of.surface().length()));
    }

    private Chain chain(CharSequence text, Read first) {
        List<Step> chain = new ArrayList<>(4);
        Read read = first;
        int end = read.end();
        Step until = null;
        while (read != null) {
            chain.add(read.step());
            end = read.end();
            until = read.until();
            read = until == null ? following(text, end, read.step().unit()) : null;
        }
        return new Chain(chain, chain.getLast().unit() == Unit.DAY ? weekday(text, end) : end, until);
    }

    private @Nullable Read following(CharSequence text, int end, Unit unit) {
        Read next = steps.read(text, connected(text, end), false);
        return next != null && next.step().follows(unit) ? next : null;
    }

    /** 10/28(火): only the weekday tells it from a ratio. */
    private static @Nullable Chain slashed(CharSequence text, int at) {
        DateNumeral month = DateNumeral.read(text, at);
        if (month == null || month.kanji() || month.value() < 1 || month.value() > 12 || month.digits() > 2) {
            return null;
        }
        DateNumeral day = Glyphs.at(text, month.end()) == '/' ? DateNumeral.read(text, month.end() + 1) : null;
        if (day == null || day.kanji() || day.value() < 1 || day.value() > 31 || day.digits() > 2) {
            return null;
        }
        int end = weekday(text, day.end());
        return end == day.end()
                ? null
                : new Chain(List.of(new Step.MonthOf(month.value()), new Step.DayOf(day.value())), end, null);
    }

    /** One past (火), （火・祝）, (火曜日) after a day. */
    private static int weekday(CharSequence text, int end) {
        if (Glyphs.at(text, end) != '(' || WEEKDAYS.indexOf(Glyphs.at(text, end + 1)) < 0) {
            return end;
        }
        int next = end + 2;
        for (String word : AFTER_WEEKDAY) {
            next += Glyphs.startsWith(text, word, next) ? word.length() : 0;
        }
        return Glyphs.at(text, next) == ')' ? next + 1 : end;
    }
}
