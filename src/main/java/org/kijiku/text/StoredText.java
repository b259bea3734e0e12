package org.kijiku.text;

import java.util.Optional;

/**
 * The text of an article exactly as stored, with the map between UTF-16 units (what Java indexes) and code points (what
 * offsets in facts documents and in the graph count). For text of the Basic Multilingual Plane the map is the identity
 * and costs nothing.
 */
public final class StoredText {
    private static final int STRIDE = 256;

    private final String value;
    private final int codePoints;
    /** Code points before unit {@code i * STRIDE}; empty when units and code points agree. */
    private final int[] checkpoints;

    public StoredText(String value) {
        this.value = value;
        this.codePoints = value.codePointCount(0, value.length());
        this.checkpoints = codePoints == value.length() ? new int[0] : checkpoints(value);
    }

    private static int[] checkpoints(String value) {
        int[] points = new int[value.length() / STRIDE + 1];
        for (int i = 1; i < points.length; i++) {
            points[i] = points[i - 1] + value.codePointCount((i - 1) * STRIDE, i * STRIDE);
        }
        return points;
    }

    public String value() {
        return value;
    }

    /** Length in code points. */
    public int length() {
        return codePoints;
    }

    /** Code points before the UTF-16 unit {@code unit}. */
    public int toCodePoint(int unit) {
        if (checkpoints.length == 0) {
            return unit;
        }
        int stride = unit / STRIDE;
        return checkpoints[stride] + value.codePointCount(stride * STRIDE, unit);
    }

    /**
     * The UTF-16 unit at which code point {@code codePoint} begins.
     *
     * @throws IndexOutOfBoundsException if there are fewer code points
     */
    public int toUnit(int codePoint) {
        if (codePoint < 0 || codePoint > codePoints) {
            throw new IndexOutOfBoundsException("code point " + codePoint + " of " + codePoints);
        }
        if (checkpoints.length == 0) {
            return codePoint;
        }
        int low = 0;
        int high = checkpoints.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (checkpoints[middle] <= codePoint) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return value.offsetByCodePoints(low * STRIDE, codePoint - checkpoints[low]);
    }

    /** The quote that stands at {@code span}; the words are taken from here, so they always agree. */
    public Quote quote(Span span) {
        return new Quote(span.of(value), toCodePoint(span.start()), toCodePoint(span.end()), span);
    }

    /**
     * The quote of {@code words} at code points {@code start} to {@code end}, or nothing if other words stand there.
     */
    public Optional<Quote> quote(String words, int start, int end) {
        if (start < 0 || end < start || end > codePoints || words.isEmpty()) {
            return Optional.empty();
        }
        int from = toUnit(start);
        boolean stands = value.startsWith(words, from) && toUnit(end) == from + words.length();
        return stands ? Optional.of(quote(new Span(from, from + words.length()))) : Optional.empty();
    }
}
