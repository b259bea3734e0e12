package org.kijiku.store.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.extract.Extractor;
import org.kijiku.fact.json.FactsJson;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Vocabulary;
import org.kijiku.mention.Authority;
import org.kijiku.mention.LexiconFile;
import org.kijiku.store.Store;
import org.kijiku.text.ArticleReader;
import org.kijiku.text.ArticleReader.Format;

/** Facts documents that a person or another tool hands in. */
class HandedFactsTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Path FILES = Path.of("src/test/resources/org/kijiku/fact/verify");
    private static final Authority AUTHORITY = AuthorityFiles.read(ONTOLOGY);

    @TempDir
    private Path folder;

    @BeforeEach
    void copyArticle() throws IOException {
        Files.copy(FILES.resolve("talks.md"), folder.resolve("talks.md"));
    }

    private static Report load(Store store, Path... paths) {
        return Loader.open(ONTOLOGY, AUTHORITY, store).load(List.of(paths));
    }

    private static Model graph(Store store, String slug) {
        return store.read(data -> org.apache.jena.rdf.model.ModelFactory.createDefaultModel()
                .add(data.getNamedModel(Iris.article(slug))));
    }

    @Test
    void aBrokenDocumentIsToldWithFileLineAndReason() throws IOException {
        List<LexiconFile.Row> expected =
                LexiconFile.read(FILES.resolve("broken/expected.tsv")).rows();
        assertEquals(10, expected.size());
        List<Path> files = new ArrayList<>();
        for (LexiconFile.Row row : expected) {
            files.add(Files.copy(FILES.resolve("broken").resolve(row.get("file")), folder.resolve(row.get("file"))));
        }
        try (Store store = Store.memory(List.of())) {
            List<String> problems = load(store, files.toArray(Path[]::new)).problems();
            assertEquals(expected.size(), problems.size(), problems.toString());
            for (int i = 0; i < expected.size(); i++) {
                String problem = problems.get(i);
                assertTrue(problem.startsWith(folder.toString()), problem);
                assertTrue(problem.contains(expected.get(i).get("reason")), problem);
            }
        }
    }

    @Test
    void soundFactsLoadBesideRefusedOnes() throws IOException {
        Path facts = folder.resolve("faults.json");
        Files.copy(FILES.resolve("faults.json"), facts);
        try (Store store = Store.memory(List.of())) {
            Report report = load(store, facts);
            assertTrue(report.problems().size() > 65, report.problems().toString());
            assertTrue(report.problems().stream().allMatch(line -> line.matches(".*faults\\.json:\\d+: .+")));
            Model graph = graph(store, "talks");
            assertTrue(graph.contains(
                    graph.createResource(Iris.statement("talks", "ok-aid")), Vocabulary.UNIT_CODE, "JPY"));
            assertFalse(graph.containsResource(graph.createResource(Iris.statement("talks", "bad-value"))));
        }
    }

    @Test
    void whatTheEngineWritesIsLetInAgain() throws IOException {
        Path dev = Path.of("../shared/devset");
        Stream<Path> shared = Files.isDirectory(dev) ? Files.list(dev) : Stream.empty();
        List<Path> articles = Stream.concat(
                        Stream.of(Path.of("seeds/000_c12c6b67ec978006.txt"), FILES.resolve("talks.md")),
                        shared.filter(file -> file.toString().matches(".*\\.(txt|md)") && !file.endsWith("README.md")))
                .toList();
        Extractor extractor = Extractor.open(ONTOLOGY, AUTHORITY);
        try (Store store = Store.memory(List.of())) {
            for (Path article : articles) {
                FactsDocument document = extractor.extract(
                        new ArticleReader().read(article.toString(), Files.readAllBytes(article), Format.AUTO));
                Path facts = Files.writeString(
                        folder.resolve(document.article().slug() + ".json"),
                        new FactsJson().write(document, FactsJson.Layout.PRETTY, true));
                assertEquals(List.of(), load(store, facts).problems());
            }
        }
    }

    @Test
    void annotationsJoinTheEngineAndNameBothOrigins() throws IOException {
        Path annotations = folder.resolve("talks.annotations.json");
        Files.writeString(annotations, """
                {"kijiku": "facts/1", "article": {"source": "talks.md"},
                 "figures": [{"id": "aid", "quote": "4%", "value": 4, "unit": "%", "bound": "exact",
                              "measure": "貿易額の前年比"},
                             {"id": "wrong", "quote": "4%", "value": 5, "unit": "%", "bound": "exact"}]}
                """);
        try (Store store = Store.memory(List.of())) {
            Report report = load(store, folder.resolve("talks.md"));
            assertEquals(1, report.problems().size());
            assertTrue(report.problems().getFirst().contains("annotations.json:4: figures[1] (wrong)"));
            Model graph = graph(store, "talks");
            var aid = graph.createResource(Iris.statement("talks", "aid"));
            List<String> origins = aid.listProperties(Vocabulary.GENERATED_BY)
                    .mapWith(statement -> statement.getResource().getURI())
                    .toList();
            assertEquals(2, origins.size(), origins.toString());
            assertTrue(origins.contains(Iris.origin("talks.annotations.json")));
            assertEquals(
                    1,
                    graph.listSubjectsWithProperty(Vocabulary.VALUE_TEXT, "4%")
                            .toList()
                            .size());
        }
    }

    @Test
    void anArticleInTheStoreNeedsNoFile() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path facts = Files.writeString(elsewhere.resolve("answer.json"), """
                {"kijiku": "facts/1",
                 "article": {"iri": "https://w3id.org/kijiku/article/talks", "source": "gone.md"},
                 "figures": [{"id": "share", "quote": "15%未満", "value": 15, "unit": "%", "bound": "lessThan"}]}
                """);
        try (Store store = Store.memory(List.of())) {
            load(store, folder.resolve("talks.md"));
            assertEquals(List.of(), load(store, facts).problems());
            Model graph = graph(store, "talks");
            assertTrue(graph.containsResource(graph.createResource(Iris.statement("talks", "share"))));
        }
    }

    @Test
    void anAnswerLoadedWithItsArticleJoinsIt() throws IOException {
        Path answer = Files.writeString(folder.resolve("answer.json"), """
                {"kijiku": "facts/1", "article": {"source": "talks.md"},
                 "figures": [{"id": "share", "quote": "15%未満", "value": 15, "unit": "%", "bound": "lessThan"}]}
                """);
        try (Store store = Store.memory(List.of())) {
            Report report = load(store, folder.resolve("talks.md"), answer);
            assertEquals(List.of(), report.problems());
            assertEquals(1, report.articles());
            Model graph = graph(store, "talks");
            assertTrue(graph.containsResource(graph.createResource(Iris.statement("talks", "share"))));
            assertTrue(
                    graph.listSubjectsWithProperty(Vocabulary.VALUE_TEXT, "4%").hasNext());
        }
    }
}
