package org.kijiku.mention.name;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.LexiconFile;

/** Head nouns of names, from {@code suffixes.tsv}, {@code agreements.tsv} and {@code programs.tsv}. */
final class HeadLexicon {
    private static final List<String> FILES = List.of("suffixes.tsv", "agreements.tsv", "programs.tsv");

    /** What must stand before a head. */
    enum Stem {
        /** Nothing: the head alone is a name. */
        NONE,
        /** A noun. */
        ANY,
        /** Two letters at least. */
        LONG,
        /** A proper noun, a katakana, Latin or unknown word. */
        NAME,
        /** A katakana or Latin word, or two nouns. */
        FOREIGN,
        /** A state or several: 日米企業. */
        COMPOSITE,
        /** A head that makes a name only within quotation marks or before them. */
        QUOTED
    }

    /**
     * A row.
     *
     * @param word the head
     * @param kind of a programme, else null
     * @param english the head in English names, empty if none
     * @param spans true if the name goes on to the left of one の
     */
    record Head(String word, EntityType type, @Nullable String kind, Stem stem, List<String> english, boolean spans) {}

    private final NameAutomaton<Head> automaton;
    private final Map<String, Head> english = new HashMap<>();

    HeadLexicon(Path ontologyDir) {
        Map<String, Head> heads = new HashMap<>();
        for (String file : FILES) {
            for (LexiconFile.Row row : LexiconFile.read(
                            ontologyDir.resolve("lexicon").resolve(file))
                    .rows()) {
                Head head = head(row);
                heads.put(head.word(), head);
                head.english().forEach(word -> english.putIfAbsent(word, head));
            }
        }
        automaton = new NameAutomaton<>(heads);
    }

    private static Head head(LexiconFile.Row row) {
        EntityType type = EntityType.ofClassName(row.get("type"))
                .orElseThrow(() -> row.fault("unknown type '" + row.get("type") + "'"));
        Stem stem = switch (row.get("stem")) {
            case "none" -> Stem.NONE;
            case "any" -> Stem.ANY;
            case "long" -> Stem.LONG;
            case "name" -> Stem.NAME;
            case "foreign" -> Stem.FOREIGN;
            case "composite" -> Stem.COMPOSITE;
            case "quoted" -> Stem.QUOTED;
            default ->
                throw row.fault(
                        "unknown stem '" + row.get("stem") + "': none, any, long, name, foreign, composite or quoted");
        };
        String kind = row.get("kind");
        return new Head(
                row.get("head"),
                type,
                kind.isEmpty() ? null : kind,
                stem,
                row.list("english"),
                row.get("spans").equals("yes"));
    }

    /** Heads of a passage that end where a morpheme ends or before 長 (局 in 局長), the longest at each end. */
    List<NameAutomaton.Hit<Head>> in(Passage passage) {
        List<NameAutomaton.Hit<Head>> hits = new ArrayList<>();
        automaton.scan(passage.text(), (span, head) -> {
            boolean sameEnd = !hits.isEmpty() && hits.getLast().span().end() == span.end();
            if (endsWord(passage, span.end())
                    && (!sameEnd || hits.getLast().span().length() < span.length())) {
                if (sameEnd) {
                    hits.removeLast();
                }
                hits.add(new NameAutomaton.Hit<>(span, head));
            }
        });
        return hits;
    }

    private static boolean endsWord(Passage passage, int end) {
        return passage.borders().get(end)
                || passage.at(end) == '長' && passage.borders().get(end + 1);
    }

    /** The head with which a name ends. */
    Optional<Head> of(String name) {
        List<NameAutomaton.Hit<Head>> hits = new ArrayList<>(automaton.longest(name));
        return hits.stream()
                .filter(hit -> hit.span().end() == name.length())
                .map(NameAutomaton.Hit::value)
                .findFirst();
    }

    /** The head of an English name: its last word, else the one before of. */
    Optional<Head> ofEnglish(String name) {
        String[] words = name.split(" of | for | on ", 2)[0].split(" ");
        return Optional.ofNullable(english.get(words[words.length - 1]));
    }
}
