package org.kijiku.mention.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be seen of a token. */
enum Aspect {
    /** {@code ^} before the sentence, {@code $} after it. */
    WORD,
    /** Part of speech, with the same signs beyond the ends. */
    POS,
    FIRST,
    LAST,
    ENDING,
    /** Scripts in order, repeats left out: 漢 for 日本, カ for ドイツ, Aa for Sony; {@code .} beyond the ends. */
    SHAPE,
    /** Last word of the run of nouns that it stands in: the head says what a name names. */
    RUN,
    /** OpenNLP's own class of the token. */
    CLASS,
    /** Outcome of the token before, {@code none} at the first. */
    BEFORE,
    /** Outcome of the one before that, nothing if there is none. */
    BEFORE_THAT,
    /** As {@link #BEFORE}, but {@code other} at the first. */
    PREVIOUS,
    /** As {@link #BEFORE_THAT}, but {@code other} if there is none. */
    BEFORE_PREVIOUS;

    /** Those that only decoding tells. */
    static final List<Aspect> OUTCOMES = List.of(BEFORE, BEFORE_THAT, PREVIOUS, BEFORE_PREVIOUS);

    private static final String NONE = "none";

    boolean isOutcome() {
        return OUTCOMES.contains(this);
    }

    /** How an outcome is written, null if it is nothing. */
    @Nullable
    String written(@Nullable String before, @Nullable String beforeThat) {
        return switch (this) {
            case BEFORE -> before == null ? NONE : before;
            case BEFORE_THAT -> beforeThat;
            case PREVIOUS -> before == null ? Outcomes.OTHER : before;
            case BEFORE_PREVIOUS -> beforeThat == null ? Outcomes.OTHER : beforeThat;
            default -> throw new IllegalArgumentException(this + " is no outcome");
        };
    }
}
