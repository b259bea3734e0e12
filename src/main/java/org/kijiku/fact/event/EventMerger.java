package org.kijiku.fact.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kijiku.fact.Assertion;
import org.kijiku.fact.Event;
import org.kijiku.fact.Event.Participant;
import org.kijiku.fact.StatementId;
import org.kijiku.text.Quote;
import org.kijiku.text.StoredText;

/** Makes one event of all passages that tell of it, and puts events in order. */
final class EventMerger {
    private final StoredText text;
    private final List<Tale> tales = new ArrayList<>();
    private final Map<EventType, List<Tale>> byType = new HashMap<>();

    EventMerger(StoredText text) {
        this.text = text;
    }

    void add(Candidate candidate) {
        List<Tale> known = byType.computeIfAbsent(candidate.type(), type -> new ArrayList<>());
        for (int i = known.size() - 1; i >= Math.max(0, known.size() - 20); i--) {
            if (known.get(i).isRetoldBy(candidate)) {
                known.get(i).passages.add(candidate);
                return;
            }
        }
        Tale tale = new Tale(candidate);
        known.add(tale);
        tales.add(tale);
    }

    /** Those who signed the agreement told of last. */
    List<Participant> signers() {
        return byType.getOrDefault(EventType.SIGN, List.of()).stream()
                .map(Tale::participants)
                .filter(people -> !people.isEmpty())
                .reduce((a, b) -> b)
                .orElse(List.of())
                .stream()
                .map(signer -> new Participant(signer.entity(), "participant"))
                .toList();
    }

    List<Event> events() {
        Map<Tale, String> ids = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (Tale tale : tales) {
            String id = id(tale, 0);
            for (int n = 1; !used.add(id); n++) {
                id = id(tale, n);
            }
            ids.put(tale, id);
        }
        return tales.stream().map(tale -> event(tale, ids)).toList();
    }

    private String id(Tale tale, int again) {
        Candidate main = tale.main();
        String people = main.participants().toString();
        return StatementId.of(
                "event",
                text.quote(main.passage()),
                main.type().name(),
                people,
                String.valueOf(main.object()),
                again == 0 ? "" : "" + again);
    }

    private Event event(Tale tale, Map<Tale, String> ids) {
        Candidate main = tale.main();
        List<Quote> quotes = tale.passages.stream()
                .map(Candidate::passage)
                .distinct()
                .map(text::quote)
                .toList();
        Assertion assertion = new Assertion(
                main.status(),
                main.negated(),
                main.speaker(),
                0.8,
                List.of(main.rule().rule()));
        return new Event(
                ids.getOrDefault(tale, ""),
                quotes,
                assertion,
                main.type().name(),
                tale.participants(),
                tale.first(Candidate::object),
                tale.first(Candidate::place),
                tale.first(Candidate::date),
                after(tale, ids));
    }

    private List<String> after(Tale tale, Map<Tale, String> ids) {
        EventType type = tale.first(Candidate::after);
        if (type == null) {
            return List.of();
        }
        return byType.getOrDefault(type, List.of()).stream()
                .filter(other -> other != tale
                        && other.main().passage().start()
                                < tale.main().passage().start())
                .reduce((a, b) -> b)
                .map(other -> List.of(ids.getOrDefault(other, "")))
                .orElse(List.of());
    }
}
