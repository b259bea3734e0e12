package org.kijiku.query.run;

/**
 * A stretch of a result.
 *
 * @param limit most rows, {@link #ALL} for all
 * @param offset rows left out before it
 */
public record Page(long limit, long offset) {
    public static final long ALL = Long.MAX_VALUE;

    /** @throws IllegalArgumentException if the limit is below 1 or the offset below 0 */
    public Page {
        if (limit < 1 || offset < 0) {
            throw new IllegalArgumentException("limit must be at least 1 and offset at least 0");
        }
    }

    public static Page whole() {
        return new Page(ALL, 0);
    }
}
