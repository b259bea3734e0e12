/**
 * How real a clause is said to be, whether it is denied, and who says it. {@link org.kijiku.fact.modality.StatusReader}
 * starts at the words of a statement and walks up through what governs them (the ending of the verb, 可能性, 方針, 求めた,
 * 〜と述べた); each governor that stands in {@code lexicon/modality.tsv} has its say.
 */
@NullMarked
package org.kijiku.fact.modality;

import org.jspecify.annotations.NullMarked;
