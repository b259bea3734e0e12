/**
 * The door to the graph: makes facts of a draft that a person or another tool hands in, and lets in only what the
 * article says. Each refused fact gets a reason that says how to mend it.
 */
@NullMarked
package org.kijiku.fact.verify;

import org.jspecify.annotations.NullMarked;
