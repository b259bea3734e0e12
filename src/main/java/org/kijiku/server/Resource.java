package org.kijiku.server;

/** Something that can be read under a path. */
@FunctionalInterface
public interface Resource {
    /**
     * Answers.
     *
     * @throws ProblemException if it cannot
     */
    Reply get(Request request);
}
