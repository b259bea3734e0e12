package org.kijiku.query.run;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.json.FactsJson;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.link.dataset.DatasetImporter;
import org.kijiku.store.Store;
import org.kijiku.store.load.Loader;
import org.kijiku.table.TableFinder;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;

/**
 * A store with the facts that people annotated in {@code seeds/}, the tables they stand in and the external datasets,
 * and nothing else that the engine finds: what is expected of a query must not move when a rule of the engine does.
 */
public final class AnnotatedSeed {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SEEDS = Path.of("seeds");
    private static final String ENDING = ".annotations.json";

    /** Loaded once for all tests that only read. */
    private static final class Shared {
        static final Store STORE = load();

        private static Store load() {
            try {
                Path folder = Files.createTempDirectory("kijiku-seed");
                Store store = open(folder);
                for (Path file : list(folder)) {
                    Files.delete(file);
                }
                Files.delete(folder);
                return store;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private AnnotatedSeed() {}

    /** The store that tests share; not to be changed or closed. */
    public static Store shared() {
        return Shared.STORE;
    }

    /**
     * Loads the annotations as facts documents.
     *
     * @param folder an empty folder to work in
     */
    public static Store open(Path folder) {
        List<Path> facts = list(SEEDS).stream()
                .filter(file -> file.toString().endsWith(ENDING))
                .map(file -> document(file, folder))
                .toList();
        Store store = Store.memory(List.of());
        Path ontology = Path.of("ontology");
        var report = Loader.open(ontology, AuthorityFiles.read(ontology), store).load(facts);
        if (facts.isEmpty() || !report.problems().isEmpty()) {
            throw new IllegalStateException("no annotations, or refused: " + report.problems());
        }
        DatasetImporter importer = DatasetImporter.open(ontology);
        store.put(DatasetImporter.metadataFiles(SEEDS.resolve("datasets")).stream()
                .map(file -> importer.read(file).graph())
                .toList());
        return store;
    }

    /** The annotations with the article's tables, in a file of their own beside the article. */
    private static Path document(Path annotations, Path folder) {
        String name = annotations.getFileName().toString().replace(ENDING, "");
        try {
            byte[] text = Files.readAllBytes(SEEDS.resolve(name + ".txt"));
            Files.write(folder.resolve(name + ".txt"), text);
            Article article = new ArticleReader().read(name + ".txt", text, ArticleReader.Format.TXT);
            ObjectNode facts = (ObjectNode) JSON.readTree(Files.readString(annotations));
            facts.set(
                    "tables",
                    JSON.readTree(new FactsJson().write(tables(article), FactsJson.Layout.LINE, false))
                            .path("tables"));
            return Files.writeString(folder.resolve(name + ".json"), facts.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FactsDocument tables(Article article) {
        return new FactsDocument(
                article,
                List.of(),
                new TableFinder().find(article),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
