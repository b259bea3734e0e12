/** HTTP: what a request asks, what is answered, and the site that the endpoints share. */
@NullMarked
package org.kijiku.server;

import org.jspecify.annotations.NullMarked;
