package org.kijiku.fact.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Event.Participant;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.text.Span;

/**
 * An event as one passage tells it, before re-mentions are merged.
 *
 * @param rule what was recognized
 * @param trigger the words that tell of it
 * @param passage the clause
 * @param speaker id of who says so, or null
 * @param after type of the event that the passage says it came after (首脳会談後), or null
 */
record Candidate(
        Trigger rule,
        EventType type,
        Span trigger,
        Span passage,
        Status status,
        boolean negated,
        @Nullable String speaker,
        List<Participant> participants,
        @Nullable Term object,
        @Nullable Term place,
        @Nullable String date,
        @Nullable EventType after) {
    Candidate {
        participants = List.copyOf(participants);
    }

    Candidate withObject(Term other) {
        return new Candidate(
                rule, type, trigger, passage, status, negated, speaker, participants, other, place, date, after);
    }
}
