package org.kijiku.fact;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a statement's place: an entity, or just words. In a facts document it is one string: an entity's id if
 * the document declares such an entity, else words.
 *
 * @param entity id of an entity of the same document, or null
 * @param words the article's words for it, or the entity's label
 */
public record Term(@Nullable String entity, String words) {
    public static Term words(String words) {
        return new Term(null, words);
    }
}
