package org.kijiku.query;

import java.util.List;

/** A value that a parameter does not take: names the parameter, what came and what is accepted. */
public final class BadParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    private final String parameter;
    private final String given;
    private final String accepted;
    private final transient List<Candidate> candidates;

    /**
     * Something the value may mean.
     *
     * @param iri its IRI, which is unambiguous
     * @param label its name
     */
    public record Candidate(String iri, String label) {
        @Override
        public String toString() {
            return label + " <" + iri + ">";
        }
    }

    BadParameterException(String parameter, String given, String problem, String accepted, List<Candidate> candidates) {
        super(message(parameter, shorten(given), problem, accepted, candidates));
        this.parameter = parameter;
        this.given = shorten(given);
        this.accepted = accepted;
        this.candidates = List.copyOf(candidates);
    }

    private static String message(
            String parameter, String given, String problem, String accepted, List<Candidate> candidates) {
        String base = "parameter '" + parameter + "': '" + given + "' " + problem + "; accepted: " + accepted;
        return candidates.isEmpty()
                ? base
                : base + "; candidates: "
                        + String.join(
                                ", ",
                                candidates.stream().map(Candidate::toString).toList());
    }

    /** Control characters and more than a line of text would spoil the message. */
    private static String shorten(String given) {
        String line = given.replaceAll("\\p{Cntrl}", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    public String parameter() {
        return parameter;
    }

    public String given() {
        return given;
    }

    public String accepted() {
        return accepted;
    }

    public List<Candidate> candidates() {
        return candidates;
    }
}
