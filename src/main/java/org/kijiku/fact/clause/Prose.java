package org.kijiku.fact.clause;

import java.util.List;
import java.util.Optional;
import org.kijiku.text.Span;

/**
 * The sentences of an article's prose, in order.
 *
 * @param sentences not overlapping
 */
public record Prose(List<Sentence> sentences) {
    public Prose {
        sentences = List.copyOf(sentences);
    }

    /** The sentence in which {@code span} begins. */
    public Optional<Sentence> sentence(Span span) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span at = sentences.get(middle).span();
            if (at.contains(span.start())) {
                return Optional.of(sentences.get(middle));
            } else if (at.end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }
}
