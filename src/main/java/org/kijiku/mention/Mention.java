package org.kijiku.mention;

import org.kijiku.text.Span;

/** Something the text names, and where. */
public sealed interface Mention permits EntityMention, QuantityMention, DateMention {
    /** Where, in UTF-16 units of the text that was read. */
    Span span();
}
