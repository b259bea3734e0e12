package org.kijiku.mention.name;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kijiku.mention.LexiconFile;

/** Titles of {@code titles.tsv}. */
final class TitleLexicon {
    /** What a title says of the words before it. */
    enum Kind {
        /** A person in an office: 首相, 外相. */
        OFFICE,
        /** A person in a role that is no office of state: 議員, 社長. */
        ROLE,
        /** A person: 氏. */
        HONORIFIC,
        /** A person's government: 政権. */
        ADMINISTRATION,
        /** A person, the word itself being no part of the mention: 流. */
        BARE
    }

    /**
     * A row.
     *
     * @param word as it stands in texts
     * @param office usual form of an office
     * @param state name of the state whose office is meant where none is named, empty if that is open
     * @param leader true for a head of state or government
     */
    record Title(String word, Kind kind, String office, String english, String state, boolean leader) {}

    private final NameAutomaton<Title> automaton;

    TitleLexicon(Path ontologyDir) {
        Map<String, Title> titles = new HashMap<>();
        for (LexiconFile.Row row :
                LexiconFile.read(ontologyDir.resolve("lexicon/titles.tsv")).rows()) {
            titles.put(row.get("title"), title(row));
        }
        automaton = new NameAutomaton<>(titles);
    }

    private static Title title(LexiconFile.Row row) {
        Kind kind = switch (row.get("kind")) {
            case "office" -> Kind.OFFICE;
            case "role" -> Kind.ROLE;
            case "honorific" -> Kind.HONORIFIC;
            case "administration" -> Kind.ADMINISTRATION;
            case "bare" -> Kind.BARE;
            default ->
                throw row.fault(
                        "unknown kind '" + row.get("kind") + "': office, role, honorific, administration or bare");
        };
        String office = Optional.of(row.get("office")).filter(o -> !o.isEmpty()).orElse(row.get("title"));
        return new Title(
                row.get("title"),
                kind,
                office,
                row.get("english"),
                row.get("state"),
                row.get("leader").equals("yes"));
    }

    /** Titles of a passage that end where a morpheme ends, the longest at each place. */
    List<NameAutomaton.Hit<Title>> in(Passage passage) {
        return automaton.longest(passage.text()).stream()
                .filter(hit -> passage.borders().get(hit.span().end()))
                .toList();
    }
}
