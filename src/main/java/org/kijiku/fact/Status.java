package org.kijiku.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How real the article says a statement is. */
public enum Status {
    /** It is or was so. */
    ACTUAL,
    /** Someone means to do it. */
    PLANNED,
    /** A value to be reached. */
    TARGET,
    /** It may be, could be, is feared or conditional. */
    HYPOTHETICAL,
    /** Someone says it is so, and the article does not make it its own. */
    REPORTED;

    /** As written in facts documents and in the ontology. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Status> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
