package org.kijiku.fact.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kijiku.mention.LexiconFile;

/**
 * Words that make a clause a purpose, a cause, a possibility, a duty, an evaluation or a shift.
 *
 * @param place where they stand
 * @param words dictionary forms; for an ending its forms in a row
 * @param kind kind of the claim
 * @param relation short verb phrase that the claim bears
 */
record ClaimRule(
        LexiconFile.Row row,
        Place place,
        List<String> words,
        String kind,
        String relation,
        List<String> examples,
        List<String> counterExamples) {
    private static final Set<String> KINDS = Set.of(
            "purpose", "cause", "effect", "possibility", "evaluation", "comparison", "obligation", "relation", "fact");

    enum Place {
        /** A noun that a clause or の leads to and that a verb states: 可能性がある. */
        STATED,
        /** A noun that a clause leads to and that begins another: ために. */
        LEADING,
        /** A noun with で that a clause leads to and by which something is brought about: ことで. */
        MEANS,
        /** Words that open a sentence and say that it follows from the one before: これにより. */
        OPENING,
        /** A predicate noun or adjective: 重要だ. */
        PREDICATE,
        /** A verb over what it brings about: もたらす. */
        VERB,
        /** Function words of a predicate: べし. */
        ENDING,
        /** A verb over 〜から〜へ. */
        SHIFT,
        /** Words before a noun that is not denied outright: 単なる. */
        MERELY
    }

    static ClaimRule of(LexiconFile.Row row) {
        String name = row.get("place").toUpperCase(Locale.ROOT);
        Place place = Arrays.stream(Place.values())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.fault("'" + name + "' is none of " + Arrays.toString(Place.values())));
        String kind = row.get("kind");
        if (!KINDS.contains(kind)) {
            throw row.fault("'" + kind + "' is no kind of claim");
        }
        List<String> words = place == Place.ENDING ? List.of(row.get("words").split(" ")) : row.list("words");
        return new ClaimRule(
                row, place, words, kind, row.get("relation"), row.list("examples"), row.list("counter_examples"));
    }

    String rule() {
        return "claim/" + kind + "@1";
    }
}
