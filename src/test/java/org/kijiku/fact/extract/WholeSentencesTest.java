package org.kijiku.fact.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kijiku.fact.Event;
import org.kijiku.fact.Term;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.ArticleReader;

/** Sentences through all stages: what happened, when, where, to what, and who says so. */
class WholeSentencesTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus/whole.tsv");
    private static final Path ONTOLOGY = Path.of("ontology");

    private final Extractor extractor = Extractor.open(ONTOLOGY, AuthorityFiles.read(ONTOLOGY));

    @TestFactory
    Stream<DynamicTest> corpus() {
        List<LexiconFile.Row> rows = LexiconFile.read(CORPUS).rows();
        assertTrue(rows.size() >= 35, "texts: " + rows.size());
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.line() + " " + row.get("text"),
                        () -> assertEquals(row.get("events"), events(row.get("text")))));
    }

    private String events(String text) {
        String lines = text.replace("\\n", "\n");
        return extractor.extract(new ArticleReader().read("whole", lines)).events().stream()
                .map(WholeSentencesTest::line)
                .collect(Collectors.joining("; "));
    }

    private static String line(Event event) {
        String people = event.participants().stream()
                .map(part -> part.role() + ":" + part.entity())
                .sorted()
                .collect(Collectors.joining(","));
        return event.type() + " " + event.assertion().status().code()
                + (event.assertion().negated() ? " not" : "")
                + part("date", event.date())
                + part("who", people)
                + part("object", words(event.object()))
                + part("at", words(event.place()))
                + part("by", event.assertion().assertedBy());
    }

    private static @Nullable String words(@Nullable Term term) {
        return term == null ? null : term.words();
    }

    private static String part(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : " " + name + "=" + value;
    }
}
