package org.kijiku.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.text.Quote;

/**
 * Something done or happening.
 *
 * @param type code of {@code ontology/event-types.ttl}: SIGN, MEET, …
 * @param participants who, with their parts in it
 * @param object what it is done to or about, or null
 * @param place where, or null
 * @param date ISO 8601, as fine as the text gives it (2025, 2025-10, 2025-10-28, FY2025), or null
 * @param after ids of events of the same document that came before it
 */
public record Event(
        String id,
        List<Quote> evidence,
        Assertion assertion,
        String type,
        List<Participant> participants,
        @Nullable Term object,
        @Nullable Term place,
        @Nullable String date,
        List<String> after)
        implements Statement {
    /**
     * A part in an event.
     *
     * @param entity id of an entity of the document
     * @param role agent, recipient or participant
     */
    public record Participant(String entity, String role) {}

    public Event {
        evidence = List.copyOf(evidence);
        participants = List.copyOf(participants);
        after = List.copyOf(after);
    }

    @Override
    public Event with(Assertion other) {
        return new Event(id, evidence, other, type, participants, object, place, date, after);
    }
}
