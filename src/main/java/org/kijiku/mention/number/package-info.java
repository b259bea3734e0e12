/**
 * Numerals and quantities. {@link org.kijiku.mention.number.NumeralReader} is the grammar of Japanese numerals;
 * {@link org.kijiku.mention.number.QuantityRecognizer} adds units, bounds and what only looks like a quantity, all of
 * them rows of {@code ontology/lexicon}; {@link org.kijiku.mention.number.NumericRecognizer} joins them with dates.
 * Everything is one pass from left to right, linear in the text whatever it holds.
 */
@NullMarked
package org.kijiku.mention.number;

import org.jspecify.annotations.NullMarked;
