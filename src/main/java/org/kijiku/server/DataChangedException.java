package org.kijiku.server;

/** The data changed between a reply's tag and its body: the request must be answered anew. */
public final class DataChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataChangedException() {
        super("the data changed while it was read");
    }
}
