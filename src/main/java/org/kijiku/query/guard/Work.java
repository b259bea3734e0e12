package org.kijiku.query.guard;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How many characters one execution may still make. A few doublings in a query would make a text that fills the memory,
 * and a million rows with a long text each would too. The bound is a count and not a time: the same query gives the same
 * answer on every machine.
 */
final class Work {
    /** Longest text that a function may make, in UTF-16 units. */
    static final int LONGEST = 1 << 20;

    /** Texts up to this length are as cheap as anything else in a row and are not counted. */
    private static final int SHORT = 256;

    private static final long ALL = 32L << 20;

    private final AtomicLong left = new AtomicLong(ALL);

    /**
     * Notes a text of its own that is about to be made.
     *
     * @param length in UTF-16 units
     * @throws TooCostlyException if it is too long, or too much together with those before it
     */
    void make(long length) {
        if (length > LONGEST) {
            throw new TooCostlyException("the query makes a text of more than " + LONGEST
                    + " characters; make what CONCAT, REPLACE or ENCODE_FOR_URI give shorter");
        }
        if (length > SHORT) {
            add(length);
        }
    }

    /**
     * Notes a part of a text that grows from many.
     *
     * @param length in UTF-16 units
     * @throws TooCostlyException if all are too much together
     */
    void add(long length) {
        if (left.addAndGet(-length) < 0) {
            throw new TooCostlyException("the query makes texts of more than " + ALL
                    + " characters in all; narrow it, or make texts of fewer rows");
        }
    }
}
