/** Which other endpoints saved queries may ask. */
@NullMarked
package org.kijiku.query.federation;

import org.jspecify.annotations.NullMarked;
