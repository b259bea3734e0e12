package org.kijiku.mention.time;

import java.util.List;
import org.kijiku.mention.DateMention.Relation;

/**
 * A date or range as written.
 *
 * @param from the date or the first end
 * @param to the second end, empty if there is none
 * @param relation how the words around it bound the time
 * @param start first character
 * @param end one past the last character
 * @param firstEnd one past the first end of a range, else the end
 */
record Expression(List<Step> from, List<Step> to, Relation relation, int start, int end, int firstEnd) {
    Expression {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** A date that is no range. */
    static Expression of(List<Step> steps, Relation relation, int start, int end) {
        return new Expression(steps, List.of(), relation, start, end, end);
    }

    /** The first end alone, for a range that runs backwards (来週から2023年度の審議). */
    Expression first() {
        return of(from, Relation.AT, start, firstEnd);
    }
}
