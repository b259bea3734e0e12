package org.kijiku.fact.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Status;
import org.kijiku.mention.LexiconFile;

/**
 * A word that tells of an event.
 *
 * @param kind how it does so
 * @param words dictionary forms: a verb, a noun of action, or the end of a compound
 * @param type what it tells of
 * @param needs what must stand beside it
 * @param status how real it is by its own meaning (目指す: target), or null
 * @param examples sentences that tell of such an event
 * @param counterExamples sentences that do not
 */
record Trigger(
        LexiconFile.Row row,
        Kind kind,
        List<String> words,
        EventType type,
        List<Need> needs,
        @Nullable Status status,
        List<String> examples,
        List<String> counterExamples) {
    enum Kind {
        /** A verb, or a noun made a verb. */
        VERB,
        /** A noun of action in a frame that bears events. */
        NOUN,
        /** A verb of saying: what is said may make it a pledge, a demand, a threat or criticism. */
        SPEECH,
        /** Words that, when they are said, make the saying an event of this type. */
        CONTENT
    }

    /**
     * Something a trigger asks for.
     *
     * @param place the marker of an argument (を, に), {@code self} for the trigger's own compound and what modifies it,
     *     {@code any} for any argument or the noun that the clause modifies
     * @param markers the place's parts: any of these markers
     * @param negative whether it must not be there
     * @param words one of them must be in the argument; {@code *} for any words, {@code actor} for an actor
     */
    record Need(String place, List<String> markers, boolean negative, List<String> words) {
        Need(String place, boolean negative, List<String> words) {
            this(place, List.of(place.split("/")), negative, words);
        }
    }

    static Trigger of(LexiconFile.Row row) {
        EventType type = EventType.ofCode(row.get("type"))
                .orElseThrow(() -> row.fault("'" + row.get("type") + "' is no event type"));
        Kind kind = Arrays.stream(Kind.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(row.get("kind")))
                .findFirst()
                .orElseThrow(() -> row.fault("'" + row.get("kind") + "' is none of " + Arrays.toString(Kind.values())));
        String status = row.get("status");
        Status own = status.isEmpty()
                ? null
                : Status.ofCode(status).orElseThrow(() -> row.fault("'" + status + "' is no status"));
        if (row.list("trigger").isEmpty()) {
            throw row.fault("needs a trigger");
        }
        return new Trigger(
                row,
                kind,
                row.list("trigger"),
                type,
                needs(row),
                own,
                row.list("examples"),
                row.list("counter_examples"));
    }

    private static List<Need> needs(LexiconFile.Row row) {
        List<Need> needs = new ArrayList<>();
        String cell = row.get("needs");
        for (String part : cell.isEmpty() ? List.<String>of() : List.of(cell.split(";"))) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw row.fault("needs '" + part + "', which is not place=word,word");
            }
            boolean negative = part.startsWith("!");
            String place = part.substring(negative ? 1 : 0, equals);
            needs.add(
                    new Need(place, negative, List.of(part.substring(equals + 1).split(","))));
        }
        return List.copyOf(needs);
    }

    /** Whether it asks for an object by its words; such an object stands in for an actor that is not named. */
    boolean restricts() {
        return needs.stream().anyMatch(need -> !need.negative() && !need.words().contains("*"));
    }

    /** Whether its words restrict the subject, which then need not be an actor: 改正法が成立した. */
    boolean restrictsSubject() {
        return needs.stream().anyMatch(need -> !need.negative() && need.place().contains("が"));
    }

    /** The rule's id, as in a statement's origins: {@code event/sign@1}. */
    String rule() {
        return "event/" + type.name().toLowerCase(Locale.ROOT).replace('_', '-') + "@1";
    }
}
