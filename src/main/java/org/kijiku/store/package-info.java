/** The dataset: one named graph for each article, transactions, the text index, and stores elsewhere. */
@NullMarked
package org.kijiku.store;

import org.jspecify.annotations.NullMarked;
