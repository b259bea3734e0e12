package org.kijiku.text;

/**
 * Words of an article together with where they stand. Only {@link StoredText} can make one, and only if the words stand
 * at the offsets: a quote is a proof.
 */
public final class Quote {
    private final String exact;
    private final int start;
    private final int end;
    private final Span span;

    Quote(String exact, int start, int end, Span span) {
        this.exact = exact;
        this.start = start;
        this.end = end;
        this.span = span;
    }

    /** The words, to the letter. */
    public String exact() {
        return exact;
    }

    /** First code point, 0-based. */
    public int start() {
        return start;
    }

    /** One past the last code point. */
    public int end() {
        return end;
    }

    /** The same place in UTF-16 units. */
    public Span span() {
        return span;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quote quote && start == quote.start && exact.equals(quote.exact);
    }

    @Override
    public int hashCode() {
        return 31 * start + exact.hashCode();
    }

    @Override
    public String toString() {
        return exact + " [" + start + "," + end + ")";
    }
}
