package org.kijiku.fact.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.WordEnds;
import org.kijiku.mention.LexiconFile;

/** The triggers of {@code lexicon/triggers.tsv}, ready to be looked up. */
final class TriggerLexicon {
    private final List<Trigger> all = new ArrayList<>();
    private final WordEnds<List<Trigger>> verbs = new WordEnds<>(1);
    private final WordEnds<List<Trigger>> nouns = new WordEnds<>(1);
    private final WordEnds<List<Trigger>> speech = new WordEnds<>(1);

    private final List<Trigger> contents = new ArrayList<>();

    private TriggerLexicon() {}

    /** @throws IllegalArgumentException naming file and line for a row that cannot be read */
    static TriggerLexicon read(Path ontologyDir) {
        TriggerLexicon lexicon = new TriggerLexicon();
        Path file = ontologyDir.resolve("lexicon").resolve("triggers.tsv");
        LexiconFile.read(file).rows().forEach(row -> lexicon.add(Trigger.of(row)));
        return lexicon;
    }

    private void add(Trigger trigger) {
        all.add(trigger);
        switch (trigger.kind()) {
            case VERB -> add(trigger, verbs);
            case NOUN -> add(trigger, nouns);
            case SPEECH -> add(trigger, speech);
            case CONTENT -> contents.add(trigger);
        }
    }

    private static void add(Trigger trigger, WordEnds<List<Trigger>> words) {
        for (String word : trigger.words()) {
            List<Trigger> known = words.whole(word);
            if (known == null) {
                known = new ArrayList<>();
                words.put(word, known);
            }
            known.add(trigger);
        }
    }

    List<Trigger> all() {
        return List.copyOf(all);
    }

    /** The verbs that a predicate may be, in the file's order. */
    List<Trigger> verbs(Phrase predicate) {
        return predicate(verbs, predicate);
    }

    /** The verbs of saying that a predicate may be, in the file's order. */
    List<Trigger> speech(Phrase predicate) {
        return predicate(speech, predicate);
    }

    private static List<Trigger> predicate(WordEnds<List<Trigger>> words, Phrase predicate) {
        boolean noun = predicate.content().getLast().isNoun();
        List<Trigger> found = noun ? words.longest(predicate.compound()) : words.whole(predicate.lemma());
        return found == null ? List.of() : found;
    }

    /** The triggers that the end of a compound may be; those of the longest word that is one. */
    List<Trigger> nouns(String compound) {
        List<Trigger> found = nouns.longest(compound);
        return found == null ? List.of() : found;
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
        return contents;
    }
}
