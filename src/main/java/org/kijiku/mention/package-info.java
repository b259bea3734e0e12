/**
 * What the text names: entities, quantities and dates, each with its span. Recognizers are small and chained; what they
 * know stands in {@code ontology/lexicon} and {@code ontology/authority}.
 */
@NullMarked
package org.kijiku.mention;

import org.jspecify.annotations.NullMarked;
