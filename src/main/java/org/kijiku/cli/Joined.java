package org.kijiku.cli;

import java.io.PrintWriter;

/**
 * Documents written one after the other as they come: each on lines of its own, or in a JSON array when there are
 * several.
 */
final class Joined {
    private final PrintWriter out;
    private final boolean array;
    private int count;

    /**
     * A stream of documents.
     *
     * @param array whether they stand in a JSON array, even if it comes to be one or none
     */
    Joined(PrintWriter out, boolean array) {
        this.out = out;
        this.array = array;
    }

    void add(String document) {
        if (array) {
            out.print(count == 0 ? "[\n" : ",\n");
            out.print(document);
        } else {
            out.print(document);
            out.print('\n');
        }
        count++;
    }

    void end() {
        if (array) {
            out.print(count == 0 ? "[]\n" : "\n]\n");
        }
        out.flush();
    }
}
