/** Fuseki and the HTTP endpoints. */
@NullMarked
package org.kijiku.server;

import org.jspecify.annotations.NullMarked;
