package org.kijiku.mention.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.DateMention.Relation;
import org.kijiku.mention.time.Meaning.Link;

/** Reads Japanese dates and ranges, each from where it begins; looks ahead over a bounded number of characters. */
final class JapaneseDates {
    private static final String WEEKDAYS = "月火水木金土日";
    private static final String NUMBER_BEFORE = "数何幾第";

    private final DateWords words;
    private final StepReader steps;

    JapaneseDates(DateWords words, Eras eras) {
        this.words = words;
        this.steps = new StepReader(words, eras);
    }

    /** The expression that begins at {@code at}, or null. */
    @Nullable
    Expression read(String text, int at) {
        Chain chain = chain(text, at, true);
        if (chain == null || !begins(text, at, chain)) {
            return null;
        }
        Step until = chain.until();
        if (until != null) {
            return until instanceof Step.DayOf && chain.steps().size() == 1 && Glyphs.at(text, chain.end()) == 0
                    ? null
                    : closed(text, at, chain, List.of(until), chain.end());
        }
        int next = Glyphs.skipBlanks(text, chain.end());
        DateWord to = words.link(text, next, Link.TO);
        if (to != null) {
            int start = Glyphs.skipBlanks(text, next + to.surface().length());
            Chain second = second(text, start);
            if (second != null && second.until() == null && joins(text, chain, second, to)) {
                return closed(text, at, chain, second.steps(), second.end());
            }
            Expression later = later(text, at, chain, start);
            if (later != null) {
                return later;
            }
        }
        return limited(text, at, chain);
    }

    /** Recurring dates (毎年4月) are read from the word that says so; the steps after it, or null. */
    @Nullable
    Chain recurring(String text, int at) {
        DateWord word = words.link(text, at, Link.RECURRING);
        if (word == null) {
            return null;
        }
        int next = connected(text, at + word.surface().length());
        Chain chain = chain(text, next, false);
        return chain != null && (chain.first() instanceof Step.MonthOf || chain.first() instanceof Step.DayOf)
                ? chain
                : null;
    }

    private Expression closed(String text, int at, Chain chain, List<Step> to, int end) {
        DateWord close = words.link(text, end, Link.CLOSE);
        return new Expression(
                chain.steps(),
                to,
                Relation.AT,
                at,
                end + (close == null ? 0 : close.surface().length()));
    }

    /** 今日から2日後. */
    private @Nullable Expression later(String text, int at, Chain chain, int start) {
        DateNumeral number = DateNumeral.read(text, start);
        DateWord unit = number == null ? null : words.at(text, number.end(), Meaning.Later.class);
        if (number == null || unit == null) {
            return null;
        }
        Step plus = new Step.Plus(((Meaning.Later) unit.meaning()).unit(), number.value());
        if (!plus.follows(chain.last().unit())) {
            return null;
        }
        List<Step> moved = new ArrayList<>(chain.steps());
        moved.add(plus);
        return new Expression(
                moved, List.of(), Relation.AT, at, number.end() + unit.surface().length());
    }

    private Expression limited(String text, int at, Chain chain) {
        Relation relation = Relation.AT;
        int end = chain.end();
        DateWord limit = words.at(text, end, Meaning.Limit.class);
        while (limit != null && relation == Relation.AT) {
            relation = ((Meaning.Limit) limit.meaning()).relation();
            end += limit.surface().length();
            limit = words.at(text, end, Meaning.Limit.class);
        }
        return new Expression(chain.steps(), List.of(), relation, at, end);
    }

    private @Nullable Chain chain(String text, int at, boolean begins) {
        DateWord phrase = words.at(text, at, Meaning.Phrase.class);
        if (phrase != null) {
            Meaning.Phrase steps = (Meaning.Phrase) phrase.meaning();
            return new Chain(
                    List.of(steps.shift(), steps.part()), at + phrase.surface().length(), null);
        }
        Read read = Dotted.free(text, at) ? Dotted.read(text, at) : null;
        read = read == null ? steps.read(text, at, begins) : read;
        return read == null ? null : chain(text, read);
    }

    private Chain chain(String text, Read first) {
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
        return new Chain(chain, weekday(text, end, chain.getLast()), until);
    }

    /** The other end of a range: what stands before it is its joint. */
    private @Nullable Chain second(String text, int at) {
        Read dotted = at < text.length() ? Dotted.read(text, at) : null;
        return dotted == null ? chain(text, at, true) : chain(text, dotted);
    }

    private @Nullable Read following(String text, int end, Unit unit) {
        Read next = steps.read(text, connected(text, end), false);
        return next != null && next.step().follows(unit) ? next : null;
    }

    private int connected(String text, int end) {
        DateWord of = words.link(text, end, Link.OF);
        return Glyphs.skipBlanks(text, end + (of == null ? 0 : of.surface().length()));
    }

    /** (火), （火・祝）, (火曜日) after a day. */
    private static int weekday(String text, int end, Step last) {
        if (last.unit() != Unit.DAY || Glyphs.at(text, end) != '(' || WEEKDAYS.indexOf(Glyphs.at(text, end + 1)) < 0) {
            return end;
        }
        int next = end + 2;
        for (String word : List.of("曜日", "曜", "・祝", "、祝")) {
            next += text.startsWith(word, next) ? word.length() : 0;
        }
        return Glyphs.at(text, next) == ')' ? next + 1 : end;
    }

    /** Whether the chain may begin a date: bare short years, weekdays and parts of something unnamed do not. */
    private boolean begins(String text, int at, Chain chain) {
        Step first = chain.first();
        boolean alone = chain.steps().size() == 1;
        if (!boundary(text, at)) {
            return false;
        }
        return switch (first) {
            case Step.ShortYear year -> year.fiscal() || !alone && !(chain.last() instanceof Step.PartOf part && part.whole());
            case Step.PartOf part -> part.alone() != null;
            case Step.DayOf day -> chain.until() == null || text.charAt(at) == '、' || !sign(text, at);
            case Step.TermOf term -> false;
            case Step.WeekOf week -> false;
            case Step.WeekdayOf weekday -> false;
            default -> true;
        };
    }

    /** Whether a sign of range follows the number at {@code at}: 10〜15日 is rather an amount. */
    private boolean sign(String text, int at) {
        return words.link(text, Glyphs.skipBlanks(text, DateNumeral.runEnd(text, at)), Link.TO) != null;
    }

    private static boolean boundary(String text, int at) {
        char c = text.charAt(at);
        if (!Glyphs.digit(c) && !DateNumeral.kanji(c) && c != '第') {
            return true;
        }
        char before = at == 0 ? 0 : text.charAt(at - 1);
        if (Glyphs.digit(before) || DateNumeral.kanji(before) || NUMBER_BEFORE.indexOf(before) >= 0) {
            return false;
        }
        return !Glyphs.digit(c) || Dotted.free(text, at) || !Glyphs.digit(Glyphs.at(text, at - 2));
    }

    /** Whether the second chain can be the other end of a range. */
    private boolean joins(String text, Chain first, Chain second, DateWord to) {
        Unit fine = first.last().unit();
        return switch (second.first()) {
            case Step.ShortYear year -> years(text, first, second, to);
            case Step.DayOf day -> fine == Unit.DAY;
            case Step.MonthOf month -> fine != Unit.YEAR && fine != Unit.FISCAL_YEAR;
            case Step.TermOf term -> false;
            case Step.WeekOf week -> false;
            case Step.PartOf part -> part.alone() != null || fine == Unit.DAYS;
            default -> true;
        };
    }

    /** After から a bare short year is a duration (2014年から10年) unless something closes the range. */
    private boolean years(String text, Chain first, Chain second, DateWord to) {
        boolean counted = first.first() instanceof Step.At || first.first() instanceof Step.ShortYear;
        boolean word = to.surface().charAt(0) == 'か';
        boolean clear = second.steps().size() > 1
                || second.first().unit() == Unit.FISCAL_YEAR
                || words.link(text, second.end(), Link.CLOSE) != null;
        return counted && (!word || clear);
    }
}
