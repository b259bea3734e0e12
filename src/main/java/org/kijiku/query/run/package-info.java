/** Running saved queries on a store, and citing what they gave. */
@NullMarked
package org.kijiku.query.run;

import org.jspecify.annotations.NullMarked;
