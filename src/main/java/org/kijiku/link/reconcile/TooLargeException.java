package org.kijiku.link.reconcile;

/** A request of more than is answered at once. */
public final class TooLargeException extends BadRequestException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
