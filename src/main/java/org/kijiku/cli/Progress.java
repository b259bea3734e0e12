package org.kijiku.cli;

import java.io.PrintWriter;

/** A count that moves on a terminal while long work runs; silent in a pipe. */
final class Progress {
    private static final long NANOS_BETWEEN = 200_000_000;

    private final PrintWriter err;
    private final String verb;
    private final boolean shown;
    private long count;
    private long last = System.nanoTime();
    private boolean drawn;

    private Progress(PrintWriter err, String verb, boolean shown) {
        this.err = err;
        this.verb = verb;
        this.shown = shown;
    }

    /**
     * A progress line on standard error if that is a terminal, which the launcher knows.
     *
     * @param verb what is being done to the articles, in the past tense
     */
    static Progress on(PrintWriter err, String verb) {
        return new Progress(err, verb, Boolean.getBoolean("kijiku.terminal"));
    }

    void step() {
        count++;
        long now = System.nanoTime();
        if (shown && now - last > NANOS_BETWEEN) {
            last = now;
            drawn = true;
            err.print("\r" + count + " articles " + verb + " …");
            err.flush();
        }
    }

    /** Wipes the line. */
    void end() {
        if (drawn) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
