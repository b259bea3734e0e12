package org.kijiku.fact.event;

import java.util.Arrays;
import java.util.Optional;

/** Types of events; {@code ontology/event-types.ttl} says what each means. */
public enum EventType {
    SIGN("AGREE"),
    AGREE("AGREE"),
    MEET("CONSULT"),
    VISIT("CONSULT"),
    STATEMENT("OTHER"),
    PLEDGE("SUPPORT"),
    DECIDE("OTHER"),
    DEMAND("REQUEST"),
    CRITICIZE("ACCUSE"),
    REJECT("REJECT"),
    THREATEN("THREATEN"),
    TARIFF("SANCTION"),
    SANCTION("SANCTION"),
    EXERCISE("MOBILIZE"),
    AID("AID"),
    GIFT("AID"),
    COOPERATE("COOPERATE"),
    RENAME("OTHER"),
    TAKE_OFFICE("OTHER"),
    PROPOSE("REQUEST"),
    ADOPT("OTHER"),
    OTHER("OTHER");

    private final String plover;

    EventType(String plover) {
        this.plover = plover;
    }

    /** Its class in PLOVER, OTHER where that has none. */
    public String plover() {
        return plover;
    }

    /** Whether those who take part do so in the same rank. */
    boolean isMutual() {
        return this == MEET || this == AGREE || this == COOPERATE || this == EXERCISE || this == SIGN;
    }

    /** Whether two mentions with the same type, people and object tell of one event: a meeting, not a remark. */
    boolean isMerged() {
        return switch (this) {
            case SIGN, AGREE, MEET, VISIT, TARIFF, SANCTION, EXERCISE, GIFT, RENAME, TAKE_OFFICE, ADOPT, THREATEN ->
                true;
            case STATEMENT, PLEDGE, DECIDE, DEMAND, CRITICIZE, REJECT, AID, COOPERATE, PROPOSE, OTHER -> false;
        };
    }

    /** Whether a mention that names neither people nor object is taken for one told before: 会談の後, 発動が見送られた. */
    boolean isRetoldLoosely() {
        return this == MEET || this == SIGN || this == TARIFF || this == SANCTION || this == RENAME;
    }

    static Optional<EventType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.name().equals(code)).findFirst();
    }
}
