package org.kijiku.query.federation;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Another endpoint that a query needs did not answer. */
public final class FederationException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    FederationException(String message, Throwable cause) {
        super(message, new IOException(cause));
    }
}
