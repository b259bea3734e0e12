/**
 * Dates and periods. A reader finds a chain of steps (year, month, day, part) from coarse to fine; the {@link
 * org.kijiku.mention.time.Timeline} narrows a stretch of the calendar step by step and takes what the words leave out
 * from the last date named or from the article's date, never from the clock. Words and eras stand in {@code
 * ontology/lexicon/dates.tsv} and {@code eras.tsv}.
 */
@NullMarked
package org.kijiku.mention.time;

import org.jspecify.annotations.NullMarked;
