package org.kijiku.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecutionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijiku.fact.FactsDocument;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.graph.Samples;
import org.kijiku.store.Store.Change;

class StoreTest {
    @TempDir
    private Path folder;

    @Test
    void loadingTwiceChangesNothing() throws IOException {
        try (Store store = Store.open(folder, List.of())) {
            assertEquals(new Change(1, 0, 0), store.put(List.of(sample("a.txt"))));
            String version = store.dataVersion();
            long size = size();
            assertEquals(new Change(0, 0, 1), store.put(List.of(sample("a.txt"))));
            assertEquals(version, store.dataVersion());
            assertEquals(size, size());
        }
    }

    @Test
    void aStoreInUseIsNamedWithWhatToDo() throws IOException {
        Path quads = Files.createDirectories(folder.resolve("quads"));
        try (FileChannel lock = FileChannel.open(
                        quads.resolve("tdb.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock.lock()) {
            assertTrue(held.isValid());
            String message =
                    String.valueOf(assertThrows(IllegalStateException.class, () -> Store.open(folder, List.of()))
                            .getMessage());
            assertTrue(message.contains(folder.toString()) && message.contains("stop the kijiku"), message);
        }
    }

    @Test
    void theDefaultGraphIsTheUnion() {
        try (Store store = Store.memory(List.of())) {
            store.put(List.of(sample("a.txt"), sample("b.txt")));
            assertEquals("2", ask(store, "articles.rq"));
        }
    }

    @Test
    void aChangedArticleReplacesItsGraph() {
        try (Store store = Store.memory(List.of())) {
            store.put(List.of(sample("a.txt")));
            String before = store.dataVersion();
            FactsDocument longer = Samples.document("a.txt", Samples.text() + "以上。\n");
            Change change = store.put(List.of(named(longer)));
            assertEquals(new Change(0, 1, 0), change);
            assertEquals("1", ask(store, "articles.rq"));
            assertNotEquals(before, store.dataVersion());
            assertTrue(store.remove(Iris.article("a")));
            assertEquals("0", ask(store, "articles.rq"));
        }
    }

    @Test
    void theDataVersionDependsOnContentAlone() {
        try (Store one = Store.memory(List.of());
                Store two = Store.memory(List.of("甲国"))) {
            one.put(List.of(sample("a.txt"), sample("b.txt")));
            two.put(List.of(sample("b.txt")));
            two.put(List.of(sample("a.txt")));
            assertEquals(one.dataVersion(), two.dataVersion());
        }
    }

    @Test
    void inflectedFormsAreFoundInFullText() {
        try (Store store = Store.memory(List.of("甲国"))) {
            store.put(List.of(sample("a.txt")));
            assertEquals("1", ask(store, "text.rq"));
        }
    }

    @Test
    void aStoreOutlivesItsProcess() {
        try (Store store = Store.open(folder, List.of())) {
            store.put(List.of(sample("a.txt")));
        }
        try (Store store = Store.open(folder, List.of())) {
            assertEquals("1", ask(store, "articles.rq"));
            assertEquals("1", ask(store, "text.rq"));
            assertEquals(List.of(Iris.article("a")), store.graphs());
        }
    }

    private static NamedModel sample(String source) {
        return named(Samples.document(source, Samples.text()));
    }

    private static NamedModel named(FactsDocument document) {
        return new NamedModel(
                Iris.article(document.article().slug()),
                document.article().sha256(),
                Samples.translation().model(document));
    }

    private static String ask(Store store, String query) {
        return store.read(data -> count(data, query));
    }

    private static String count(Dataset data, String query) {
        try (var in = StoreTest.class.getResourceAsStream(query);
                var execution = QueryExecutionFactory.create(new String(in.readAllBytes()), data)) {
            return execution.execSelect().next().getLiteral("n").getLexicalForm();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
