package org.kijiku.text;

/**
 * A heading and what stands under it, up to the next heading of its level or above.
 *
 * @param title the heading's words
 * @param level 1 for the title's, 2 for the next, …
 * @param heading where the heading stands
 * @param span heading and body
 */
public record Section(String title, int level, Span heading, Span span) {}
