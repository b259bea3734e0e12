/**
 * Stores elsewhere, spoken to by SPARQL 1.1 Query and Update: graphs are loaded into them, and a copy of what they hold
 * is asked and served.
 */
@NullMarked
package org.kijiku.store.remote;

import org.jspecify.annotations.NullMarked;
