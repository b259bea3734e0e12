package org.kijiku.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a statement is made.
 *
 * @param status how real
 * @param negated whether the article says that it is not so
 * @param assertedBy id of the entity that says it, or null when the article itself does
 * @param confidence 0 to 1
 * @param origins what produced it: rule ids ({@code event/sign@1}) and annotation files, at least one
 */
public record Assertion(
        Status status, boolean negated, @Nullable String assertedBy, double confidence, List<String> origins) {
    public Assertion {
        origins = List.copyOf(origins);
        if (origins.isEmpty()) {
            throw new IllegalArgumentException("a statement needs an origin");
        }
    }

    /** The same, said by an entity. */
    public Assertion by(String speaker) {
        return new Assertion(status, negated, speaker, confidence, origins);
    }

    /** A plain statement of the article. */
    public static Assertion actual(String origin) {
        return new Assertion(Status.ACTUAL, false, null, 1.0, List.of(origin));
    }
}
