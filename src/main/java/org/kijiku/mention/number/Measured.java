package org.kijiku.mention.number;

import org.kijiku.text.Span;

/**
 * A number with its unit, before the words around it are read.
 *
 * @param core where number and unit stand
 * @param amount in the unit's base
 * @param vague whether there is no point value
 * @param range whether the words give two ends
 * @param over whether a little more is said (余)
 * @param code the unit's code, empty for none
 * @param words the unit's words behind the number, empty for none
 * @param weighty whether the numeral alone looks like an amount (万, 1,200)
 */
record Measured(
        Span core,
        Amount amount,
        boolean vague,
        boolean range,
        boolean over,
        String code,
        String words,
        boolean weighty) {
    Measured with(Span core, Amount amount, String code, boolean range) {
        return new Measured(core, amount, vague, range, over, code, words, weighty);
    }
}
