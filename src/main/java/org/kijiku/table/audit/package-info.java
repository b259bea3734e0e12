/**
 * Arithmetic inside one table: sums, shares, differences, ratios and changes from row to row, each with the cells it was
 * worked out from. What holds and what fails are both results.
 */
@NullMarked
package org.kijiku.table.audit;

import org.jspecify.annotations.NullMarked;
