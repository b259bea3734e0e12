/**
 * Events: what the article says was done, will be done or might be. A trigger of {@code lexicon/triggers.tsv} counts only
 * as a verb, or as a noun of action in a frame that bears events, and only with an actor to do it and the objects its row
 * asks for; {@link org.kijiku.fact.modality.StatusReader} says how real it is; re-mentions become one event.
 */
@NullMarked
package org.kijiku.fact.event;

import org.jspecify.annotations.NullMarked;
