package org.kijiku.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The round of a language model: prompt, answer, load, compare. */
class RoundTest {
    private static final Path FILES = Path.of("src/test/resources/org/kijiku/fact/verify");

    @TempDir
    private Path folder;

    private Path article;

    @BeforeEach
    void copyArticle() throws IOException {
        article = Files.copy(FILES.resolve("talks.md"), folder.resolve("talks.md"));
    }

    @Test
    void thePromptHoldsAllThatAModelNeeds() throws IOException {
        CommandRun run = CommandRun.of("prompt", article);
        assertEquals(0, run.status(), run.err());
        for (String needed : List.of(
                Files.readString(article).strip(),
                Files.readString(Path.of("ontology/facts.schema.json")).strip(),
                "\"iri\" : \"https://w3id.org/kijiku/article/talks\"",
                "\"sha256\" : \"",
                " SIGN,",
                " exportsTo,",
                " JPY,")) {
            assertTrue(run.out().contains(needed), needed);
        }
        assertTrue(!run.out().contains("{{"), "a slot is left open");
    }

    @Test
    void thePromptNamesTheKnownEntitiesOfTheArticle() throws IOException {
        Path japan = Files.writeString(folder.resolve("japan.txt"), "題\n\n日本と中国が協議した。\n");
        String out = CommandRun.of("prompt", japan).out();
        assertTrue(out.contains("- `state/japan` State 日本"), out.substring(0, 4000));
    }

    @Test
    void anAnswerLoadsAndWhatIsInventedIsRefused() throws IOException {
        Path answer = Files.writeString(folder.resolve("answer.json"), """
                {"kijiku": "facts/1", "article": {"source": "talks.md"},
                 "figures": [
                  {"id": "share", "quote": "15%未満", "value": 15, "unit": "%", "bound": "lessThan"},
                  {"id": "made-up", "quote": "約9兆円", "value": 9000000000000, "unit": "JPY", "bound": "approx"}]}
                """);
        CommandRun run = CommandRun.of("load", article, answer, "--store", folder.resolve("store"));
        assertEquals(1, run.status());
        assertEquals(1, run.problems().size(), run.err());
        assertTrue(run.problems().getFirst().contains("answer.json:4: figures[1] (made-up): the article does not say"));
        assertTrue(run.out().startsWith("1 articles: "), run.out());
    }

    @Test
    void aDifferenceIsOneLine() throws IOException {
        String head = "{\"kijiku\": \"facts/1\", \"article\": {\"source\": \"talks.md\"}, \"figures\": [";
        Path one = Files.writeString(folder.resolve("one.json"), head + """
                {"id": "a", "quote": "15%未満", "value": 15, "unit": "%", "bound": "lessThan"},
                {"id": "b", "quote": "約1.2兆円", "value": 1.2e12, "unit": "JPY", "bound": "approx"},
                {"id": "c", "quote": "4%", "value": 4, "unit": "%", "bound": "exact"}]}
                """);
        Path two = Files.writeString(folder.resolve("two.json"), head + """
                {"id": "x", "quote": "15%", "value": 15, "unit": "%", "bound": "exact"},
                {"id": "b", "quote": "約1.2兆円", "value": 1200000000000, "unit": "JPY", "bound": "approx"},
                {"id": "d", "quote": "7%", "value": 7, "unit": "%", "bound": "exact"}]}
                """);
        CommandRun run = CommandRun.of("diff", one, two);
        assertEquals(0, run.status(), run.err());
        assertEquals(
                List.of(
                        "~ figures a \"15%未満\"; bound: \"lessThan\" → \"exact\"; quote: \"15%未満\" → \"15%\"",
                        "< figures c \"4%\"", "> figures d \"7%\""),
                run.out().lines().toList());
        assertEquals(List.of(), CommandRun.of("diff", one, one).out().lines().toList());
    }

    @Test
    void documentsOfDifferentArticlesAreNotCompared() throws IOException {
        String form = "{\"kijiku\": \"facts/1\", \"article\": {\"source\": \"a\", \"sha256\": \"%s\"}}";
        Path one = Files.writeString(folder.resolve("one.json"), form.formatted("0".repeat(64)));
        Path two = Files.writeString(folder.resolve("two.json"), form.formatted("1".repeat(64)));
        CommandRun run = CommandRun.of("diff", one, two);
        assertEquals(1, run.status());
        assertTrue(run.err().contains("are of different articles"), run.err());
        assertEquals(1, CommandRun.of("diff", one, folder.resolve("gone.json")).status());
    }
}
