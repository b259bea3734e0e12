package org.kijiku.query.guard;

import org.apache.jena.query.QueryCancelledException;

/** A query was given up because one of its steps costs too much. */
public final class TooCostlyException extends QueryCancelledException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    TooCostlyException(String reason) {
        this.reason = reason;
    }

    @Override
    public String getMessage() {
        return reason;
    }
}
