package org.kijiku.mention.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.DateMention.Relation;
import org.kijiku.mention.time.Meaning.Link;

/** Reads English dates and ranges. A bare year or month counts only after a word such as in, by or since. */
final class EnglishDates {
    private final DateWords words;
    private final EnglishSteps steps;

    EnglishDates(DateWords words) {
        this.words = words;
        this.steps = new EnglishSteps(words);
    }

    /** The expression that begins at {@code at}, or null. */
    @Nullable
    Expression read(CharSequence text, int at) {
        char before = Glyphs.at(text, at - 1);
        if (Glyphs.latin(before) || Glyphs.digit(before)) {
            return null;
        }
        DateWord opener = words.link(text, at, Link.OPENER);
        if (opener != null) {
            return opened(text, at, opener);
        }
        Chain plain = steps.read(text, at, false);
        DateWord limit = plain == null ? words.at(text, at, Meaning.Limit.class) : null;
        int start = limit == null
                ? at
                : Glyphs.skipBlanks(text, at + limit.surface().length());
        Chain chain = limit == null ? plain : steps.read(text, start, true);
        if (chain == null) {
            return null;
        }
        Relation relation = limit == null ? Relation.AT : ((Meaning.Limit) limit.meaning()).relation();
        Expression range = range(text, start, chain, Link.TO);
        if (range != null) {
            return range;
        }
        return Expression.of(chain.steps(), relation, relation == Relation.AT ? start : at, chain.end());
    }

    /** from 2019 to 2021, between 2019 and 2021; from 2019 alone is since. */
    private @Nullable Expression opened(CharSequence text, int at, DateWord opener) {
        int start = Glyphs.skipBlanks(text, at + opener.surface().length());
        Chain chain = steps.read(text, start, true);
        if (chain == null) {
            return null;
        }
        boolean between = opener.surface().length() > "from".length();
        Expression range = range(text, at, chain, between ? Link.AND : Link.TO);
        if (range != null || between) {
            return range;
        }
        return Expression.of(chain.steps(), Relation.SINCE, at, chain.end());
    }

    private @Nullable Expression range(CharSequence text, int at, Chain first, Link joint) {
        Step until = first.until();
        if (until != null) {
            return new Expression(first.steps(), List.of(until), Relation.AT, at, first.end(), first.end());
        }
        int next = Glyphs.skipBlanks(text, first.end());
        DateWord to = words.link(text, next, joint);
        if (to == null) {
            return null;
        }
        Chain second =
                steps.read(text, Glyphs.skipBlanks(text, next + to.surface().length()), true);
        if (second == null || second.until() != null || second.first() instanceof Step.Shift) {
            return null;
        }
        return new Expression(completed(first, second), second.steps(), Relation.AT, at, second.end(), first.end());
    }

    /** April to June 2025: the first end takes the year of the second. */
    private static List<Step> completed(Chain first, Chain second) {
        boolean yearless =
                first.first() instanceof Step.MonthOf && second.steps().size() > 1;
        if (!yearless || second.first().unit() != Unit.YEAR) {
            return first.steps();
        }
        List<Step> steps = new ArrayList<>();
        steps.add(second.first());
        steps.addAll(first.steps());
        return steps;
    }
}
