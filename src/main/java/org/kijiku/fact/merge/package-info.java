/**
 * Two documents of one article made one: what the engine finds and what a careful reader adds. The same thing said
 * twice becomes one fact that names both origins.
 */
@NullMarked
package org.kijiku.fact.merge;

import org.jspecify.annotations.NullMarked;
