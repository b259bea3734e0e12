package org.kijiku.fact.modality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.morph.Morpheme;

/** The cues of {@code lexicon/modality.tsv}, ready to be looked up. */
final class CueLexicon {
    private final List<Cue> all = new ArrayList<>();
    private final List<Cue> endings = new ArrayList<>();
    private final Map<Cue.Kind, Map<String, Cue>> words = new EnumMap<>(Cue.Kind.class);
    /** By the marker of what they govern. */
    private final Map<String, Map<String, Cue>> verbs = new HashMap<>();

    private CueLexicon() {
        for (Cue.Kind kind : Cue.Kind.values()) {
            words.put(kind, new HashMap<>());
        }
    }

    /** @throws IllegalArgumentException naming file and line for a row that is unknown or given twice */
    static CueLexicon read(Path ontologyDir) {
        CueLexicon lexicon = new CueLexicon();
        Path file = ontologyDir.resolve("lexicon").resolve("modality.tsv");
        LexiconFile.read(file).rows().forEach(row -> lexicon.add(Cue.of(row)));
        lexicon.endings.sort(
                Comparator.comparingInt((Cue cue) -> cue.forms().size()).reversed());
        return lexicon;
    }

    private void add(Cue cue) {
        all.add(cue);
        if (cue.kind() == Cue.Kind.ENDING) {
            endings.add(cue);
            return;
        }
        for (String form : cue.forms()) {
            if (cue.kind() == Cue.Kind.VERB) {
                cue.governs().forEach(marker -> put(verbs.computeIfAbsent(marker, key -> new HashMap<>()), form, cue));
            } else {
                put(words(cue.kind()), form, cue);
            }
        }
    }

    private static void put(Map<String, Cue> cues, String form, Cue cue) {
        if (cues.put(form, cue) != null) {
            throw cue.row().fault("'" + form + "' stands twice as " + cue.kind());
        }
    }

    /** The cue that a verb is over arguments with this marker. */
    @Nullable
    Cue verb(Phrase predicate, String marker) {
        return verbs.getOrDefault(marker, Map.of()).get(predicate.lemma());
    }

    private Map<String, Cue> words(Cue.Kind kind) {
        return words.getOrDefault(kind, Map.of());
    }

    List<Cue> all() {
        return List.copyOf(all);
    }

    /** The cues in a predicate's ending; a longer one takes its words from shorter ones. */
    List<Cue> endings(Phrase predicate) {
        if (predicate.endings().isEmpty()) {
            return List.of();
        }
        List<String> left = new ArrayList<>(predicate.endings());
        List<Cue> found = new ArrayList<>();
        for (Cue cue : endings) {
            int at = java.util.Collections.indexOfSubList(left, cue.forms());
            if (at >= 0) {
                found.add(cue);
                left.subList(at, at + cue.forms().size()).clear();
                left.add(at, "");
            }
        }
        return found;
    }

    /** The cue that a predicate, noun or adverb is, by its dictionary form or, for a compound, its last words. */
    @Nullable
    Cue word(Cue.Kind kind, Phrase phrase) {
        Map<String, Cue> cues = words(kind);
        Cue cue = cues.get(phrase.lemma());
        return cue != null || phrase.content().size() < 2 ? cue : suffix(cues, phrase.content());
    }

    /** The cue that the last words of a compound are: 見通し in 実施見通し. */
    @Nullable
    Cue suffix(Cue.Kind kind, List<Morpheme> content) {
        return suffix(words(kind), content);
    }

    private static @Nullable Cue suffix(Map<String, Cue> cues, List<Morpheme> content) {
        StringBuilder words = new StringBuilder();
        for (int i = content.size() - 1; i >= 0 && words.length() < 6; i--) {
            words.insert(0, content.get(i).surface());
            Cue cue = cues.get(words.toString());
            if (cue != null) {
                return cue;
            }
        }
        return null;
    }
}
