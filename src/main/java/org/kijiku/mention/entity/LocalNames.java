package org.kijiku.mention.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kijiku.mention.name.Candidate;
import org.kijiku.mention.name.NameAutomaton;
import org.kijiku.mention.name.Passage;
import org.kijiku.mention.name.Sense;

/** Names that the article itself introduces (by a gloss, quotation marks, a title) and then uses without them. */
final class LocalNames {
    private static final Set<String> INTRODUCING = Set.of("gloss", "quoted", "apposition");
    private static final int SHORTEST_PERSON = 3;

    private final NameAutomaton<Sense> automaton;

    private LocalNames(NameAutomaton<Sense> automaton) {
        this.automaton = automaton;
    }

    static LocalNames of(List<List<Candidate>> chosen) {
        Map<String, Sense> names = new HashMap<>();
        chosen.stream().flatMap(List::stream).forEach(candidate -> {
            if (candidate.sense() instanceof Sense.Named named && INTRODUCING.contains(candidate.rule())) {
                Stream.concat(Stream.of(named.label()), named.aliases().stream())
                        .filter(name -> name.length() > 1 && name.indexOf('「') < 0)
                        .forEach(name -> names.putIfAbsent(name, named));
            } else if (candidate.sense() instanceof Sense.Person person && isFull(person)) {
                names.putIfAbsent(person.name(), new Sense.Person(person.name(), "", false, false));
            }
        });
        return new LocalNames(new NameAutomaton<>(names));
    }

    private static boolean isFull(Sense.Person person) {
        return !person.weak() && person.name().length() >= SHORTEST_PERSON;
    }

    /** The names' other occurrences in a passage. */
    List<Candidate> in(Passage passage) {
        List<Candidate> found = new ArrayList<>();
        automaton.longest(passage.text()).stream()
                .filter(hit -> passage.stands(hit.span()))
                .forEach(hit -> found.add(new Candidate(hit.span(), hit.value(), 0.9, "local")));
        return found;
    }
}
