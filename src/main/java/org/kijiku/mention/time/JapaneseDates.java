package org.kijiku.mention.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.DateMention.Relation;
import org.kijiku.mention.time.Meaning.Link;

/** Reads Japanese dates and ranges, each from where it begins; looks ahead over a bounded number of characters. */
final class JapaneseDates {
    private static final String NUMBER_BEFORE = "数何幾第";

    private final DateWords words;
    private final ChainReader chains;

    JapaneseDates(DateWords words, Eras eras) {
        this.words = words;
        this.chains = new ChainReader(words, eras);
    }

    /** The expression that begins at {@code at}, or null. */
    @Nullable
    Expression read(CharSequence text, int at) {
        Chain chain = chains.read(text, at, true);
        return chain == null || !begins(text, at, chain) ? null : read(text, at, chain);
    }

    /** Recurring dates (毎年4月) are read from the word that says so; the expression after it, or null. */
    @Nullable
    Expression recurring(CharSequence text, int at) {
        DateWord word = words.link(text, at, Link.RECURRING);
        if (word == null) {
            return null;
        }
        Chain chain =
                chains.read(text, chains.connected(text, at + word.surface().length()), false);
        return chain != null && (chain.first() instanceof Step.MonthOf || chain.first() instanceof Step.DayOf)
                ? read(text, at, chain)
                : null;
    }

    private @Nullable Expression read(CharSequence text, int at, Chain chain) {
        Step until = chain.until();
        if (until != null) {
            return closed(text, at, chain, List.of(until), chain.end());
        }
        int next = Glyphs.skipBlanks(text, chain.end());
        DateWord to = words.link(text, next, Link.TO);
        if (to != null) {
            int start = Glyphs.skipBlanks(text, next + to.surface().length());
            Chain second = chains.readSecond(text, start);
            if (second != null && second.until() == null && joins(text, chain, second, to)) {
                return closed(text, at, chain, second.steps(), second.end());
            }
            Expression later = later(text, at, chain, start);
            if (later != null || amount(text, chain, start)) {
                return later;
            }
        }
        return limited(text, at, chain);
    }

    private Expression closed(CharSequence text, int at, Chain chain, List<Step> to, int end) {
        DateWord close = words.link(text, end, Link.CLOSE);
        return new Expression(
                chain.steps(),
                to,
                Relation.AT,
                at,
                end + (close == null ? 0 : close.surface().length()),
                chain.end());
    }

    /** 3日から7日間: a bare day before a number that is none. */
    private static boolean amount(CharSequence text, Chain chain, int start) {
        return chain.steps().size() == 1
                && chain.first() instanceof Step.DayOf
                && DateNumeral.read(text, start) != null;
    }

    /** 今日から2日後. */
    private @Nullable Expression later(CharSequence text, int at, Chain chain, int start) {
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
        return Expression.of(
                moved, Relation.AT, at, number.end() + unit.surface().length());
    }

    private Expression limited(CharSequence text, int at, Chain chain) {
        Relation relation = Relation.AT;
        int end = chain.end();
        DateWord limit = words.at(text, end, Meaning.Limit.class);
        while (limit != null && relation == Relation.AT) {
            relation = ((Meaning.Limit) limit.meaning()).relation();
            end += limit.surface().length();
            limit = words.at(text, end, Meaning.Limit.class);
        }
        return Expression.of(chain.steps(), relation, at, end);
    }

    /** Whether the chain may begin a date: bare short years, weekdays and parts of something unnamed do not. */
    private boolean begins(CharSequence text, int at, Chain chain) {
        Step first = chain.first();
        boolean alone = chain.steps().size() == 1;
        if (!boundary(text, at)) {
            return false;
        }
        return switch (first) {
            case Step.ShortYear year ->
                year.fiscal() || !alone && !(chain.last() instanceof Step.PartOf part && part.whole());
            case Step.PartOf part -> part.alone() != null;
            case Step.DayOf day -> chain.until() == null || text.charAt(at) == '、' || !sign(text, at);
            case Step.TermOf term -> false;
            case Step.WeekOf week -> false;
            case Step.WeekdayOf weekday -> false;
            default -> true;
        };
    }

    /** Whether a sign of range follows the number at {@code at}: 10〜15日 is rather an amount. */
    private boolean sign(CharSequence text, int at) {
        return words.link(text, Glyphs.skipBlanks(text, DateNumeral.runEnd(text, at)), Link.TO) != null;
    }

    private static boolean boundary(CharSequence text, int at) {
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
    private boolean joins(CharSequence text, Chain first, Chain second, DateWord to) {
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
    private boolean years(CharSequence text, Chain first, Chain second, DateWord to) {
        boolean counted = first.first() instanceof Step.At || first.first() instanceof Step.ShortYear;
        boolean word = to.surface().charAt(0) == 'か';
        boolean clear = second.steps().size() > 1
                || second.first().unit() == Unit.FISCAL_YEAR
                || words.link(text, second.end(), Link.CLOSE) != null;
        return counted && (!word || clear);
    }
}
