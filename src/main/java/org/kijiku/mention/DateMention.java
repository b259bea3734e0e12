package org.kijiku.mention;

import org.kijiku.text.Span;

/**
 * A date or period in the text.
 *
 * @param span the expression
 * @param period what it names
 * @param relation none, or how the words around it bound the time
 * @param resolved true when it needed the article's date or an earlier one (同月, 昨年)
 */
public record DateMention(Span span, Period period, Relation relation, boolean resolved) implements Mention {
    public enum Relation {
        /** The time itself. */
        AT,
        /** 〜までに. */
        BY,
        /** 〜以降, 〜から. */
        SINCE
    }
}
