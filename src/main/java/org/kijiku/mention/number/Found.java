package org.kijiku.mention.number;

import org.kijiku.mention.Quantity;
import org.kijiku.mention.QuantityMention;
import org.kijiku.text.Span;

/**
 * A quantity as the scan finds it.
 *
 * @param core number and unit
 * @param whole number, unit, sign and the words that bound it
 * @param quantity what it says
 * @param bare whether it has no unit and is not written like an amount either
 */
record Found(Span core, Span whole, Quantity quantity, boolean bare) {
    QuantityMention mention() {
        return new QuantityMention(whole, quantity);
    }
}
