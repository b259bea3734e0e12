package org.kijiku.store.remote;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A store elsewhere is away, or does not let us do what we want; the message says which and what to do. */
public final class RemoteStoreException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    RemoteStoreException(String message, Throwable cause) {
        super(message, new IOException(cause));
    }
}
