package org.kijiku.fact.figure;

import org.jspecify.annotations.Nullable;
import org.kijiku.text.Span;

/**
 * What is measured.
 *
 * @param words the measure, as the article names it
 * @param span where the words stand, null if they are put together
 * @param predicate index of the predicate that the quantity belongs to, -1 if none
 * @param object words that the measure is taken of, beyond those in it, or null
 */
record Measure(
        String words,
        @Nullable Span span,
        int predicate,
        @Nullable Span object) {
    static final Measure NONE = new Measure("", null, -1, null);
}
