package org.kijiku.mention.name;

import org.kijiku.text.Span;

/**
 * Words that may be a name.
 *
 * @param span where in the passage
 * @param sense what they seem to name
 * @param confidence 0 to 1
 * @param rule the finder's name
 */
public record Candidate(Span span, Sense sense, double confidence, String rule) {}
