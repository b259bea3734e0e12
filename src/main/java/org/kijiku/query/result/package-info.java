/** Results of queries on their way out: rows pass through one at a time and become CSV, TSV, JSON, Turtle, a table or a hash. */
@NullMarked
package org.kijiku.query.result;

import org.jspecify.annotations.NullMarked;
