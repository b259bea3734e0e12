/** The whole graph as files that other stores and people read. */
@NullMarked
package org.kijiku.link.publish;

import org.jspecify.annotations.NullMarked;
