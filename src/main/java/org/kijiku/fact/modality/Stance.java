package org.kijiku.fact.modality;

import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Status;
import org.kijiku.text.Span;

/**
 * How words of an article are meant.
 *
 * @param status how real
 * @param negated whether they are denied
 * @param speaker words that name who says so, or null if nobody but the article does or the text does not name them
 * @param voice in whose words
 * @param past whether the clause they stand in, or the one that carries its tense, is past
 */
public record Stance(
        Status status, boolean negated, @Nullable Span speaker, Voice voice, boolean past) {
    public enum Voice {
        /** The article's own. */
        ARTICLE,
        /** Someone's, word for word in 「」. */
        VERBATIM,
        /** Someone's, in the article's words: 〜と述べた. */
        GIST
    }
}
