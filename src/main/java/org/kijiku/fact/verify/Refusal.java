package org.kijiku.fact.verify;

/** A fact cannot be let in; the message is the reason, for the person who must mend it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
