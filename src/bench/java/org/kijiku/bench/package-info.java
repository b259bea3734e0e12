/**
 * Benchmarks, compiled only by the profile {@code bench}. They report megabytes of UTF-8 per second; the
 * command stands beside the profile in {@code pom.xml}.
 */
@NullMarked
package org.kijiku.bench;

import org.jspecify.annotations.NullMarked;
