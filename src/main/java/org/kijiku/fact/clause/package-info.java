/**
 * Sentences as phrases (bunsetsu) and the phrase each depends on, by rules over morphemes: case particles name the part a
 * phrase plays, endings name how one predicate joins the next. Every sentence of an article is analysed once, into
 * {@link org.kijiku.fact.clause.Prose}, which the assemblers of figures, events and claims share.
 */
@NullMarked
package org.kijiku.fact.clause;

import org.jspecify.annotations.NullMarked;
