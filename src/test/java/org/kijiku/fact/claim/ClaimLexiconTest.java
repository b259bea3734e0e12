package org.kijiku.fact.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kijiku.fact.Claim;
import org.kijiku.fact.Reading;
import org.kijiku.fact.event.Actors;
import org.kijiku.fact.event.Readings;
import org.kijiku.mention.LexiconFile;

/** Every example of a relation or a claim makes it, no counter-example does. */
class ClaimLexiconTest {
    private final ClaimAssembler assembler = ClaimAssembler.open(Path.of("ontology"));
    private final Actors actors = new Actors();

    @TestFactory
    Stream<DynamicTest> examples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (RelationRule rule : assembler.rules().relations()) {
            Predicate<Claim> holds = claim -> claim.relation().equals(rule.relation());
            add(rule.row(), rule.examples(), true, holds, tests);
            add(rule.row(), rule.counterExamples(), false, holds, tests);
        }
        for (ClaimRule rule : assembler.rules().claims()) {
            Predicate<Claim> holds = claim ->
                    claim.kind().equals(rule.kind()) && claim.relation().equals(rule.relation());
            add(rule.row(), rule.examples(), true, holds, tests);
            add(rule.row(), rule.counterExamples(), false, holds, tests);
        }
        assertTrue(tests.size() >= 90, "examples: " + tests.size());
        return tests.stream();
    }

    private void add(
            LexiconFile.Row row,
            List<String> sentences,
            boolean holds,
            Predicate<Claim> claim,
            List<DynamicTest> tests) {
        for (String sentence : sentences) {
            String name = row.file().getFileName() + ":" + row.line() + " " + (holds ? "" : "not ") + sentence;
            tests.add(DynamicTest.dynamicTest(
                    name,
                    () -> assertEquals(holds, claims(sentence).stream().anyMatch(claim), () -> "" + claims(sentence))));
        }
    }

    private List<Claim> claims(String sentence) {
        Reading reading = Readings.of(sentence, actors.mentions(sentence), List.of());
        return assembler.assemble(reading, List.of());
    }
}
