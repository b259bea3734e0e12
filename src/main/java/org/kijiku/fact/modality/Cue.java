package org.kijiku.fact.modality;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kijiku.mention.LexiconFile;

/**
 * A word or ending that tells how real what it governs is.
 *
 * @param kind where it stands
 * @param forms its dictionary forms; for an ending the forms in a row
 * @param governs for a verb the markers of what it governs: を, が, と, に, よう
 * @param effects what it says
 * @param examples sentences with the governed words in [] for which it holds
 * @param counterExamples sentences for which it does not
 */
record Cue(
        LexiconFile.Row row,
        Kind kind,
        List<String> forms,
        Set<String> governs,
        Set<Effect> effects,
        List<String> examples,
        List<String> counterExamples) {
    enum Kind {
        /** Function words of a predicate: う と する. */
        ENDING,
        /** A noun that a clause, の or a compound leads to: 可能性. */
        NOUN,
        /** A verb over an argument or a quotation: 求める. */
        VERB,
        /** A verb that only carries a noun of action: 行う. */
        SUPPORT,
        /** An adverb in the clause: もし. */
        ADVERB,
        /** A verb whose plain present means the future: 訪問する. */
        FUTURE
    }

    enum Effect {
        HYPOTHETICAL,
        PLANNED,
        TARGET,
        REPORTED,
        /** Denies what it governs. */
        NEGATED,
        /** Takes a ない inside it back: 〜かねない. */
        AFFIRMED,
        /** Hypothetical unless the sentence is past: 求められた際は…として機能する. */
        UNLESS_PAST,
        /** What it governs is somebody's words. */
        SPEECH,
        /** Changes nothing, but lets what governs it have its say: こと. */
        NEUTRAL
    }

    static Cue of(LexiconFile.Row row) {
        Kind kind = constant(row, Kind.values(), row.get("kind"));
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        row.list("effect").forEach(name -> effects.add(constant(row, Effect.values(), name)));
        List<String> forms = kind == Kind.ENDING ? List.of(row.get("cue").split(" ")) : row.list("cue");
        if (forms.isEmpty() || forms.contains("") || effects.isEmpty()) {
            throw row.fault("needs a cue and an effect");
        }
        return new Cue(
                row,
                kind,
                forms,
                Set.copyOf(row.list("governs")),
                effects,
                row.list("examples"),
                row.list("counter_examples"));
    }

    private static <E extends Enum<E>> E constant(LexiconFile.Row row, E[] values, String name) {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values)
                .filter(value -> value.name().equals(constant))
                .findFirst()
                .orElseThrow(() -> row.fault("'" + name + "' is none of " + Arrays.toString(values)));
    }

    boolean has(Effect effect) {
        return effects.contains(effect);
    }
}
