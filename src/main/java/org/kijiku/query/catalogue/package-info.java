/**
 * What the endpoint says of itself: the saved queries and the prefixes as SIB-style editors ask for them, VoID counts by
 * class and property, and an export for grlc.
 */
@NullMarked
package org.kijiku.query.catalogue;

import org.jspecify.annotations.NullMarked;
