/** Pages for people, made on the server from templates that stand beside this package: no scripts, no outside requests. */
@NullMarked
package org.kijiku.server.page;

import org.jspecify.annotations.NullMarked;
