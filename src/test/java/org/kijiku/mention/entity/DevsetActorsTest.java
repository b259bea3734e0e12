package org.kijiku.mention.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.text.Article;

class DevsetActorsTest {
    private static final Path DEVSET = Path.of("../shared/devset");

    @Test
    void actorsOfOtherTextsAreFound() throws IOException {
        Assumptions.assumeTrue(Files.exists(DEVSET));
        EntityRecognizer recognizer =
                EntityRecognizer.open(Path.of("ontology"), AuthorityFiles.read(Path.of("ontology")));
        List<String> report = new ArrayList<>();
        double sum = 0;
        for (Path file : texts()) {
            Article article = GoldActors.article(file);
            Path gold = Path.of(file.toString().replaceFirst("\\.(txt|md)$", ".gold.json"));
            var score = GoldActors.score(
                    GoldActors.gold(GoldActors.json(gold).get("actors"), "label", "mentions"),
                    GoldActors.found(
                            article,
                            recognizer.recognize(article),
                            entity -> entity.type().isActor()));
            report.add(file.getFileName() + " " + score);
            sum += score.f1();
        }
        assertEquals(4, report.size());
        assertTrue(sum / report.size() >= 0.88, sum / report.size() + "\n" + String.join("\n", report));
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(DEVSET)) {
            return files.filter(file -> file.toString().matches(".*/\\d+-.*\\.(txt|md)"))
                    .sorted()
                    .toList();
        }
    }
}
