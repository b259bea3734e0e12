/**
 * Claims: relations between what an article names (who holds an office, what depends on what, who signed an agreement) and
 * what it says of purposes, causes, possibilities, duties and shifts. What stands for a claim is data:
 * {@code lexicon/relations.tsv} and {@code lexicon/claims.tsv}. Only what the words say outright is claimed; what takes
 * understanding is left to people.
 */
@NullMarked
package org.kijiku.fact.claim;

import org.jspecify.annotations.NullMarked;
