package org.kijiku.mention;

import org.kijiku.text.Span;

/**
 * A quantity in the text.
 *
 * @param span number, unit and the words that bound it (約1.3%, 2未満)
 * @param quantity what it says
 */
public record QuantityMention(Span span, Quantity quantity) implements Mention {}
