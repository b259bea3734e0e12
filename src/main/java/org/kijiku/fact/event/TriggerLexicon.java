package org.kijiku.fact.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.mention.LexiconFile;

/** The triggers of {@code lexicon/triggers.tsv}, ready to be looked up. */
final class TriggerLexicon {
    private static final int LONGEST = 8;

    private final List<Trigger> all = new ArrayList<>();
    private final Map<Trigger.Kind, Map<String, List<Trigger>>> words = new EnumMap<>(Trigger.Kind.class);

    private TriggerLexicon() {
        for (Trigger.Kind kind : Trigger.Kind.values()) {
            words.put(kind, new HashMap<>());
        }
    }

    /** @throws IllegalArgumentException naming file and line for a row that cannot be read */
    static TriggerLexicon read(Path ontologyDir) {
        TriggerLexicon lexicon = new TriggerLexicon();
        Path file = ontologyDir.resolve("lexicon").resolve("triggers.tsv");
        LexiconFile.read(file).rows().forEach(row -> lexicon.add(Trigger.of(row)));
        return lexicon;
    }

    private void add(Trigger trigger) {
        all.add(trigger);
        for (String word : trigger.words()) {
            words(trigger.kind())
                    .computeIfAbsent(word, key -> new ArrayList<>())
                    .add(trigger);
        }
    }

    private Map<String, List<Trigger>> words(Trigger.Kind kind) {
        return words.getOrDefault(kind, Map.of());
    }

    List<Trigger> all() {
        return List.copyOf(all);
    }

    /** The triggers that a predicate may be, in the file's order. */
    List<Trigger> verbs(Trigger.Kind kind, Phrase predicate) {
        if (!predicate.content().getLast().isNoun()) {
            return words(kind).getOrDefault(predicate.lemma(), List.of());
        }
        return longest(kind, predicate.compound());
    }

    /** The triggers that the end of a compound may be; those of the longest word that is one. */
    List<Trigger> nouns(String compound) {
        return longest(Trigger.Kind.NOUN, compound);
    }

    private List<Trigger> longest(Trigger.Kind kind, String compound) {
        for (int from = Math.max(0, compound.length() - LONGEST); from < compound.length(); from++) {
            List<Trigger> found = words(kind).get(compound.substring(from));
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /** The first rule for cooperation, which what a table lists as agreed upon bears too. */
    Trigger cooperation() {
        return all.stream()
                .filter(trigger -> trigger.type() == EventType.COOPERATE)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("lexicon/triggers.tsv has no row of type COOPERATE; add one"));
    }

    /** Words that, when said, make the saying an event of another type. */
    List<Trigger> contents() {
        return all.stream()
                .filter(trigger -> trigger.kind() == Trigger.Kind.CONTENT)
                .toList();
    }
}
