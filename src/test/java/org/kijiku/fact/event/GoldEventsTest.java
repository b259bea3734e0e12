package org.kijiku.fact.event;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Measures events against hand-made gold, all stages before them included. */
class GoldEventsTest {
    private static final Path SHARED = Path.of("../shared");
    private static final Path SEED = SHARED.resolve("seed-article.txt");
    private static final List<String> DEVSET = List.of(
            "01-diet-2023-supplementary-budget.txt",
            "03-wikinews-camp-hansen.txt",
            "12-teammirai-energy.md",
            "15-fab-investment.md");

    private final GoldReadings readings = new GoldReadings();
    private final EventAssembler assembler = EventAssembler.open(Path.of("ontology"));

    @Test
    void seed() {
        Assumptions.assumeTrue(Files.exists(SEED));
        EventScore score = score(SEED, SHARED.resolve("gold").resolve("seed.gold.json"));
        assertAll(
                () -> assertTrue(score.f1() >= 0.70, () -> "F1 " + score.f1()),
                () -> assertTrue(score.typeRight() >= 0.85, () -> "type " + score.typeRight()),
                () -> assertTrue(score.flagsRight() >= 0.95, () -> "status and polarity " + score.flagsRight()),
                () -> assertEquals(List.of(), wronglyActual(score)));
    }

    /** Hypothetical and suspended events of the gold that were read as having happened. */
    private static List<String> wronglyActual(EventScore score) {
        return score.pairs.stream()
                .filter(pair -> pair.gold().unreal() || pair.gold().negated())
                .filter(pair -> pair.type() && !EventScore.isUnreal(pair.event()))
                .filter(pair -> !pair.event().assertion().negated())
                .map(pair -> pair.gold().quote())
                .toList();
    }

    @Test
    void devset() {
        Assumptions.assumeTrue(Files.exists(SHARED.resolve("devset")));
        List<EventScore> scores = new ArrayList<>();
        for (String file : DEVSET) {
            Path text = SHARED.resolve("devset").resolve(file);
            String gold = file.substring(0, file.lastIndexOf('.')) + ".gold.json";
            scores.add(score(text, text.resolveSibling(gold)));
        }
        double f1 = scores.stream().mapToDouble(EventScore::f1).average().orElse(0);
        long pairs = scores.stream().mapToLong(score -> score.pairs.size()).sum();
        long flags = scores.stream()
                .flatMap(score -> score.pairs.stream())
                .filter(EventScore.Pair::flags)
                .count();
        assertAll(
                () -> assertTrue(f1 >= 0.55, () -> "macro F1 " + f1),
                () -> assertTrue(flags >= 0.90 * pairs, () -> "status and polarity " + flags + " of " + pairs));
    }

    private EventScore score(Path text, Path goldFile) {
        Gold gold = Gold.read(text, goldFile);
        return new EventScore(gold.events(), assembler.assemble(readings.read(text)));
    }
}
