/** Links to the world: authority checks, external datasets, matching, and comparison of what articles say with them. */
@NullMarked
package org.kijiku.link;

import org.jspecify.annotations.NullMarked;
