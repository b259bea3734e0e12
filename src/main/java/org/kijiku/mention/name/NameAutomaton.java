package org.kijiku.mention.name;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.kijiku.text.Span;

/**
 * Finds all of many names in one pass over a text.
 *
 * @param <V> what stands behind a name
 */
public final class NameAutomaton<V> {
    private final AhoCorasickDoubleArrayTrie<V> trie = new AhoCorasickDoubleArrayTrie<>();
    private final boolean empty;

    /** @param names folded names to values */
    public NameAutomaton(Map<String, V> names) {
        empty = names.isEmpty();
        if (!empty) {
            trie.build(new TreeMap<>(names));
        }
    }

    /** Calls {@code found} for each occurrence, in order of their ends; nothing is said about borders. */
    public void scan(String text, BiConsumer<Span, V> found) {
        if (!empty) {
            AhoCorasickDoubleArrayTrie.IHit<V> hit = (begin, end, value) -> found.accept(new Span(begin, end), value);
            trie.parseText(text, hit);
        }
    }

    /** Occurrences that no longer occurrence holds, in order. */
    public List<Hit<V>> longest(String text) {
        List<Hit<V>> hits = new ArrayList<>();
        scan(text, (span, value) -> {
            while (!hits.isEmpty() && span.contains(hits.getLast().span())) {
                hits.removeLast();
            }
            if (hits.isEmpty() || !hits.getLast().span().contains(span)) {
                hits.add(new Hit<>(span, value));
            }
        });
        return hits;
    }

    /** An occurrence of a name. */
    public record Hit<V>(Span span, V value) {}
}
