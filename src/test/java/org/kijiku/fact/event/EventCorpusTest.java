package org.kijiku.fact.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kijiku.fact.Event;

/** Sentences written for this project and all events in them, by type, status, polarity, people and speaker. */
class EventCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final List<String> FILES = List.of("diplomacy", "economy", "security", "unreal", "none");

    private final EventAssembler assembler = EventAssembler.open(Path.of("ontology"));
    private final Actors actors = new Actors();

    @TestFactory
    Stream<DynamicTest> corpus() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        long unreal = 0;
        for (String file : FILES) {
            JsonNode items = new ObjectMapper()
                    .readTree(CORPUS.resolve("events-" + file + ".json").toFile());
            for (JsonNode item : items) {
                String text = item.path("text").asText();
                List<String> expected = expected(item.path("events"));
                unreal += expected.stream()
                        .filter(event -> !event.contains(" actual false"))
                        .count();
                tests.add(DynamicTest.dynamicTest(file + ": " + text, () -> assertEquals(expected, read(text))));
            }
        }
        assertTrue(tests.size() >= 220, "sentences: " + tests.size());
        assertTrue(unreal >= 70, "hypothetical, planned or negated: " + unreal);
        return tests.stream();
    }

    private List<String> expected(JsonNode events) {
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> line(
                        event.path("type").asText(),
                        event.path("status").asText(),
                        event.path("negated").asBoolean(),
                        people(event.path("participants")),
                        event.path("assertedBy").asText("")))
                .sorted()
                .toList();
    }

    private List<String> people(JsonNode participants) {
        return StreamSupport.stream(participants.spliterator(), false)
                .map(JsonNode::asText)
                .map(part -> {
                    int colon = part.indexOf(':');
                    return part.substring(0, colon) + ":" + actors.id(part.substring(colon + 1));
                })
                .toList();
    }

    private List<String> read(String text) {
        return assembler.assemble(Readings.of(text, actors.mentions(text), List.of())).stream()
                .map(this::line)
                .sorted()
                .toList();
    }

    private String line(Event event) {
        String speaker = event.assertion().assertedBy();
        return line(
                event.type(),
                event.assertion().status().code(),
                event.assertion().negated(),
                event.participants().stream()
                        .map(part -> part.role() + ":" + part.entity())
                        .toList(),
                speaker == null ? "" : actors.name(speaker));
    }

    private static String line(String type, String status, boolean negated, List<String> people, String speaker) {
        return type + " " + status + " " + negated + " "
                + people.stream().sorted().toList() + speaker;
    }
}
