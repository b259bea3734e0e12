package org.kijiku.fact.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with what they stand for, to be found at the end of a compound. Filled while a lexicon is read and never after.
 *
 * @param <V> what a word stands for
 */
public final class WordEnds<V> {
    private final Map<String, V> values = new HashMap<>();
    /** Last letters of all words: most compounds end in none of them. */
    private final BitSet lasts = new BitSet();

    private final int shortest;
    private int longest;

    /** @param shortest length from which on a word may end a longer one; a shorter one only stands by itself */
    public WordEnds(int shortest) {
        this.shortest = shortest;
    }

    /** Adds a word or gives it another value. */
    public void put(String word, V value) {
        values.put(word, value);
        lasts.set(word.charAt(word.length() - 1));
        longest = Math.max(longest, word.length());
    }

    /** What the whole word stands for, or null. */
    public @Nullable V whole(String word) {
        return values.get(word);
    }

    /** What the longest word that ends {@code compound} stands for, or null. */
    public @Nullable V longest(String compound) {
        List<V> all = all(compound);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** What the words stand for that end {@code compound}, the longest first. */
    public List<V> all(String compound) {
        if (compound.isEmpty() || !lasts.get(compound.charAt(compound.length() - 1))) {
            return List.of();
        }
        List<V> found = new ArrayList<>(2);
        for (int from = Math.max(0, compound.length() - longest); from <= compound.length() - shortest; from++) {
            V value = values.get(compound.substring(from));
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }
}
