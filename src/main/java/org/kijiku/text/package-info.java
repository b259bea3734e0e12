/**
 * The article as text: readers for plain text, Markdown and HTML, its blocks and sections, spans over it, and quotes
 * that cannot exist unless their words stand at their offsets. Inside the program a {@link org.kijiku.text.Span} counts
 * UTF-16 units of the stored text; everything that leaves it (facts documents, graph) counts Unicode code points, and
 * {@link org.kijiku.text.StoredText} converts between the two.
 */
@NullMarked
package org.kijiku.text;

import org.jspecify.annotations.NullMarked;
