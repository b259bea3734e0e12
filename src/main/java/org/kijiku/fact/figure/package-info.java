/**
 * Figures of the prose: what each quantity measures, of whom, when, and how real it is.
 * {@link org.kijiku.fact.figure.FigureAssembler} looks the answers up in the phrases of the sentence that the quantity
 * stands in; the few words it has to know stand in {@code lexicon/figures.tsv}.
 */
@NullMarked
package org.kijiku.fact.figure;

import org.jspecify.annotations.NullMarked;
