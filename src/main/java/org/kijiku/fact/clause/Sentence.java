package org.kijiku.fact.clause;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.kijiku.text.Span;

/** A sentence, its phrases and what each depends on. Immutable. */
public final class Sentence {
    private static final int[] NONE = {};

    private final Span span;
    private final List<Phrase> phrases;
    private final List<Link> links;
    private final List<Integer> heads;
    private final List<Quotation> quotations;
    /** By phrase: those that depend on it. */
    private final int[][] dependents;

    /**
     * A sentence.
     *
     * @param span where in the article
     * @param phrases in order
     * @param links how each phrase joins what follows
     * @param heads index of the phrase each depends on, -1 for the last
     * @param quotations what stands in brackets, in order
     */
    Sentence(Span span, List<Phrase> phrases, List<Link> links, List<Integer> heads, List<Quotation> quotations) {
        this.span = span;
        this.phrases = List.copyOf(phrases);
        this.links = List.copyOf(links);
        this.heads = List.copyOf(heads);
        this.quotations = List.copyOf(quotations);
        this.dependents = dependents(heads);
    }

    private static int[][] dependents(List<Integer> heads) {
        int[][] dependents = new int[heads.size()][];
        Arrays.fill(dependents, NONE);
        for (int i = 0; i < dependents.length; i++) {
            int head = heads.get(i);
            if (head >= 0) {
                dependents[head] = Arrays.copyOf(dependents[head], dependents[head].length + 1);
                dependents[head][dependents[head].length - 1] = i;
            }
        }
        return dependents;
    }

    public Span span() {
        return span;
    }

    public List<Phrase> phrases() {
        return phrases;
    }

    public List<Link> links() {
        return links;
    }

    public List<Integer> heads() {
        return heads;
    }

    public List<Quotation> quotations() {
        return quotations;
    }

    /** Indexes of its predicates, in order. */
    public IntStream predicates() {
        return IntStream.range(0, phrases.size()).filter(i -> phrases.get(i).isPredicate());
    }

    /** Indexes of the phrases that depend on {@code head}, in order. */
    public IntStream dependents(int head) {
        return Arrays.stream(under(head));
    }

    /** The same, for reading only. */
    int[] under(int head) {
        return head < 0 ? NONE : dependents[head];
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
        Span whole = phrases.get(i).span();
        for (int k = i - 1; k >= 0 && heads.get(k) >= 0; k--) {
            if (!isUnder(k, i)) {
                break;
            }
            whole = phrases.get(k).span().cover(whole);
        }
        return whole;
    }

    private boolean isUnder(int k, int i) {
        int head = k;
        while (head >= 0 && head < i) {
            head = heads.get(head);
        }
        return head == i;
    }
}
