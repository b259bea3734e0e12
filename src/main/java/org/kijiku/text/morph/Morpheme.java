package org.kijiku.text.morph;

import org.kijiku.text.Span;

/**
 * A morpheme.
 *
 * @param span where, in UTF-16 units of the analysed text
 * @param surface its words
 * @param base dictionary form; the surface where the dictionary has none
 * @param pos IPADIC part of speech, levels joined by a hyphen: {@code 名詞-固有名詞-地域-国}
 * @param form inflection form ({@code 未然形}, {@code 連用形}, …), empty for what does not inflect
 * @param reading in katakana, empty if unknown
 * @param known false for a word that the dictionary does not have
 */
public record Morpheme(Span span, String surface, String base, String pos, String form, String reading, boolean known) {
    /** The same morpheme in a text that its own stands in, {@code distance} units on. */
    public Morpheme shift(int distance) {
        return distance == 0 ? this : new Morpheme(span.shift(distance), surface, base, pos, form, reading, known);
    }

    public boolean isNoun() {
        return pos.startsWith("名詞");
    }

    public boolean isVerb() {
        return pos.startsWith("動詞");
    }

    public boolean isParticle() {
        return pos.startsWith("助詞");
    }
}
