package org.kijiku.fact.event;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kijiku.fact.Event;

/** Every example of every trigger tells of its event, no counter-example does. */
class TriggerLexiconTest {
    private final EventAssembler assembler = EventAssembler.open(Path.of("ontology"));
    private final Actors actors = new Actors();

    @TestFactory
    Stream<DynamicTest> examples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Trigger trigger : assembler.triggers().all()) {
            String name = trigger.row().line() + " " + trigger.words().getFirst() + " ";
            trigger.examples()
                    .forEach(example -> tests.add(DynamicTest.dynamicTest(
                            name + example, () -> assertTrue(tells(trigger, example), () -> "" + events(example)))));
            trigger.counterExamples()
                    .forEach(example -> tests.add(DynamicTest.dynamicTest(
                            name + "not " + example,
                            () -> assertFalse(tells(trigger, example), () -> "" + events(example)))));
        }
        assertTrue(tests.size() >= 150, "examples: " + tests.size());
        return tests.stream();
    }

    private boolean tells(Trigger trigger, String sentence) {
        return events(sentence).stream()
                .anyMatch(event -> event.type().equals(trigger.type().name()));
    }

    private List<Event> events(String sentence) {
        return assembler.assemble(Readings.of(sentence, actors.mentions(sentence), List.of()));
    }
}
