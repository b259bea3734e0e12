package org.kijiku.fact.clause;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.kijiku.text.Span;

/**
 * A sentence, its phrases and what each depends on.
 *
 * @param span where in the article
 * @param phrases in order
 * @param links how each phrase joins what follows
 * @param heads index of the phrase each depends on, -1 for the last
 * @param quotations what stands in brackets, in order
 */
public record Sentence(
        Span span, List<Phrase> phrases, List<Link> links, List<Integer> heads, List<Quotation> quotations) {
    public Sentence {
        phrases = List.copyOf(phrases);
        links = List.copyOf(links);
        heads = List.copyOf(heads);
        quotations = List.copyOf(quotations);
    }

    /** Indexes of its predicates, in order. */
    public IntStream predicates() {
        return IntStream.range(0, phrases.size()).filter(i -> phrases.get(i).isPredicate());
    }

    /** Indexes of the phrases that depend on {@code head}, in order. */
    public IntStream dependents(int head) {
        return IntStream.range(0, Math.max(head, 0)).filter(i -> heads.get(i) == head);
    }

    /** The phrase that holds a place, or the nearest before it. */
    public OptionalInt phraseAt(int offset) {
        int found = -1;
        for (int i = 0; i < phrases.size() && phrases.get(i).span().start() <= offset; i++) {
            found = i;
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Everything that depends on phrase {@code i}, and {@code i} itself. */
    public Span subtree(int i) {
        Span span = phrases.get(i).span();
        for (int k = i - 1; k >= 0 && heads.get(k) >= 0; k--) {
            if (!isUnder(k, i)) {
                break;
            }
            span = phrases.get(k).span().cover(span);
        }
        return span;
    }

    private boolean isUnder(int k, int i) {
        int head = k;
        while (head >= 0 && head < i) {
            head = heads.get(head);
        }
        return head == i;
    }
}
