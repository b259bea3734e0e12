/** The SPARQL endpoint: Fuseki's query operation behind Kijiku's guards. */
@NullMarked
package org.kijiku.server.sparql;

import org.jspecify.annotations.NullMarked;
