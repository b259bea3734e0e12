/**
 * Tables: those the source marks, and those that copy and paste flattened, recovered with a confidence. Every cell is a
 * span of the article's text.
 */
@NullMarked
package org.kijiku.table;

import org.jspecify.annotations.NullMarked;
