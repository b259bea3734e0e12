package org.kijiku.server;

import java.util.Map;

/** A request that cannot be answered, told as a problem (RFC 9457). */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final transient Map<String, Object> more;

    public ProblemException(int status, String title, String detail) {
        this(status, title, detail, Map.of());
    }

    /**
     * A problem.
     *
     * @param status HTTP status
     * @param title what kind of problem
     * @param detail what is wrong with this request and what would be right
     * @param more further members of the problem document
     */
    public ProblemException(int status, String title, String detail, Map<String, Object> more) {
        super(detail);
        this.status = status;
        this.title = title;
        this.more = Map.copyOf(more);
    }

    public static ProblemException notFound(String detail) {
        return new ProblemException(404, "Not found", detail);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public Map<String, Object> more() {
        return more;
    }
}
