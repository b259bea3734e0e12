/**
 * External tables as Data Cube observations, each table in a graph of its own. What a table looks like stands in CSVW
 * metadata beside it, what its rows mean in a SPARQL CONSTRUCT; there is no code per table.
 */
@NullMarked
package org.kijiku.link.dataset;

import org.jspecify.annotations.NullMarked;
