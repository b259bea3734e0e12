package org.kijiku.fact.verify;

import java.util.Set;

/**
 * The words of the ontology that statements may use.
 *
 * @param eventTypes codes of {@code event-types.ttl}
 * @param relations local names of the properties between entities in {@code kijiku.ttl}
 */
public record Codes(Set<String> eventTypes, Set<String> relations) {
    public Codes {
        eventTypes = Set.copyOf(eventTypes);
        relations = Set.copyOf(relations);
    }
}
