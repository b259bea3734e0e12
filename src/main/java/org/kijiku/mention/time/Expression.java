package org.kijiku.mention.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.DateMention.Relation;

/**
 * A date or range as written.
 *
 * @param from the date or the first end
 * @param to the second end, empty if there is none
 * @param relation how the words around it bound the time
 * @param start first character
 * @param end one past the last character
 */
record Expression(List<Step> from, List<Step> to, Relation relation, int start, int end) {
    Expression {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** The one step of a date that has only one, else null. */
    @Nullable
    Step single() {
        return from.size() == 1 && to.isEmpty() ? from.getFirst() : null;
    }
}
