package org.kijiku.graph;

import java.nio.file.Path;

/**
 * Something wrong in an authority file.
 *
 * @param fault true if the file cannot be used with it; false for what a person should look at
 * @param file the file
 * @param line 1-based line, 0 if unknown
 * @param message what is wrong and what to do
 */
public record AuthorityProblem(boolean fault, Path file, int line, String message) {
    @Override
    public String toString() {
        return file + ":" + (line > 0 ? line + ": " : " ") + message;
    }
}
