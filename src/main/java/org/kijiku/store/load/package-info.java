/**
 * Loading: files found, articles read and facts documents verified, graphs held to the shapes, and then one write
 * transaction. What is refused is reported and stops nothing else.
 */
@NullMarked
package org.kijiku.store.load;

import org.jspecify.annotations.NullMarked;
