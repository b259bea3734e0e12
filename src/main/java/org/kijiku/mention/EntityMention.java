package org.kijiku.mention;

import org.kijiku.text.Span;

/**
 * A mention of an entity.
 *
 * @param span the words that name it
 * @param entity what they name
 * @param confidence 0 to 1; 1 when an authority label or an unambiguous pattern says so
 * @param rule what found it: {@code authority}, {@code title}, {@code gloss}, {@code suffix}, {@code model}, …
 */
public record EntityMention(Span span, Entity entity, double confidence, String rule) implements Mention {}
