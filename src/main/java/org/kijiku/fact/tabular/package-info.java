/**
 * Statements of tables: figures, provisions, claims and relations from cells, and the results of a table's arithmetic.
 * What a column's head means stands in {@code ontology/lexicon/table-columns.tsv}; what words in brackets say about how
 * real a row is, in {@code table-qualifiers.tsv}.
 */
@NullMarked
package org.kijiku.fact.tabular;

import org.jspecify.annotations.NullMarked;
