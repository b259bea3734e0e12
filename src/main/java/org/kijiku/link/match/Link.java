package org.kijiku.link.match;

import java.math.BigDecimal;

/**
 * A link between an external thing and an entity, proposed or reviewed.
 *
 * @param external the external thing's id
 * @param externalLabel its name
 * @param entity id of the entity
 * @param entityLabel its label
 * @param justification how it was found, as a term of the mapping vocabulary ({@code semapv:LexicalMatching})
 * @param confidence 0 to 1
 * @param reason why, in words
 * @param review what a person or, where nothing is doubtful, the matcher decided
 */
public record Link(
        String external,
        String externalLabel,
        String entity,
        String entityLabel,
        String justification,
        BigDecimal confidence,
        String reason,
        Review review) {
    /** A link to an entity that is named by its own id. */
    public static Link ofIdentifier(String entity, String label) {
        return new Link(
                entity,
                label,
                entity,
                label,
                "semapv:MappingChaining",
                BigDecimal.ONE,
                "its own identifier",
                Review.ACCEPT);
    }

    /** A decision about a link. */
    public enum Review {
        /** To be loaded. */
        ACCEPT,
        /** Not to be loaded. */
        REJECT,
        /** Nobody has decided. */
        OPEN
    }
}
