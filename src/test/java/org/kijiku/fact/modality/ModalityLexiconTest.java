package org.kijiku.fact.modality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kijiku.fact.Status;
import org.kijiku.fact.clause.SentenceReader;
import org.kijiku.text.Span;

/** Every example of every cue holds, every counter-example does not. */
class ModalityLexiconTest {
    private final StatusReader reader = StatusReader.open(Path.of("ontology"));
    private final SentenceReader sentences = new SentenceReader();

    @TestFactory
    Stream<DynamicTest> examples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Cue cue : reader.lexicon().all()) {
            String name = cue.row().line() + " " + cue.forms().getFirst() + " ";
            cue.examples()
                    .forEach(example -> tests.add(DynamicTest.dynamicTest(
                            name + example, () -> assertTrue(holds(cue, read(example)), () -> "" + read(example)))));
            cue.counterExamples()
                    .forEach(example -> tests.add(DynamicTest.dynamicTest(
                            name + "not " + example,
                            () -> assertTrue(plain(read(example)), () -> "" + read(example)))));
        }
        assertTrue(tests.size() >= 120, "examples: " + tests.size());
        return tests.stream();
    }

    private Stance read(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String sentence = marked.replace("[", "").replace("]", "");
        return reader.read(sentences.read(sentence), new Span(start, end));
    }

    private static boolean holds(Cue cue, Stance stance) {
        if (cue.has(Cue.Effect.NEUTRAL)) {
            return cue.kind() != Cue.Kind.SUPPORT || stance.negated();
        }
        boolean status = statuses(cue).isEmpty() || statuses(cue).contains(stance.status());
        boolean polarity = !cue.has(Cue.Effect.NEGATED) || stance.negated();
        boolean affirmed = !cue.has(Cue.Effect.AFFIRMED) || !stance.negated();
        boolean spoken = !cue.has(Cue.Effect.SPEECH) || stance.voice() != Stance.Voice.ARTICLE;
        return status && polarity && affirmed && spoken;
    }

    private static List<Status> statuses(Cue cue) {
        return cue.effects().stream()
                .flatMap(effect -> switch (effect) {
                    case HYPOTHETICAL, UNLESS_PAST -> Stream.of(Status.HYPOTHETICAL);
                    case PLANNED -> Stream.of(Status.PLANNED);
                    case TARGET -> Stream.of(Status.TARGET);
                    case REPORTED -> Stream.of(Status.REPORTED);
                    case NEGATED, AFFIRMED, SPEECH, NEUTRAL -> Stream.<Status>empty();
                })
                .toList();
    }

    private static boolean plain(Stance stance) {
        return !stance.negated() && stance.status() == Status.ACTUAL;
    }
}
