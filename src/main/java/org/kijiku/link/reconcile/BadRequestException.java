package org.kijiku.link.reconcile;

/** A request that is not what the API allows, or too large; the message says what is. */
public class BadRequestException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public BadRequestException(String message) {
        super(message);
    }
}
