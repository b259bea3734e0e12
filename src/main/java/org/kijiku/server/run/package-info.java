/** Puts the endpoints together and runs them. */
@NullMarked
package org.kijiku.server.run;

import org.jspecify.annotations.NullMarked;
