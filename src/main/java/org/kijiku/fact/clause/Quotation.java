package org.kijiku.fact.clause;

import org.kijiku.text.Span;

/**
 * What stands between brackets in a sentence.
 *
 * @param span with the brackets
 * @param phrase index of the phrase it is part of
 * @param spoken whether the brackets are 「」 or 『』, not （）
 * @param inner its words, read as a sentence
 */
public record Quotation(Span span, int phrase, boolean spoken, Sentence inner) {}
