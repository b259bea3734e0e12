/**
 * Matches the entities of the graph with those of an external dataset: by identifier, label, alias, reading and type, exact
 * before scored. Every link carries its reason; what is ambiguous is left for a person.
 */
@NullMarked
package org.kijiku.link.match;

import org.jspecify.annotations.NullMarked;
