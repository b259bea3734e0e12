package org.kijiku.table;

import org.kijiku.text.Span;

/**
 * A cell.
 *
 * @param span where it stands in the article; empty for an absent cell
 * @param text its words, trimmed
 */
public record Cell(Span span, String text) {}
