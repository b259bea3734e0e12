/**
 * Guards for queries that anyone may send: patterns that would search for ever are cut off, sorting can be cancelled,
 * nesting and length are bounded, and no query reaches another server.
 */
@NullMarked
package org.kijiku.query.guard;

import org.jspecify.annotations.NullMarked;
