package org.kijiku.store.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijiku.graph.Iris;
import org.kijiku.mention.Authority;
import org.kijiku.store.Store;
import org.kijiku.store.Store.Change;

class LoaderTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Path SEEDS = Path.of("seeds");
    private static final Authority AUTHORITY = new Authority(List.of());
    /** Ontology and authority files. */
    private static final int KNOWLEDGE = KnowledgeGraphs.read(ONTOLOGY).size();

    @TempDir
    private Path folder;

    private Path in;

    @BeforeEach
    void makeFolder() throws IOException {
        in = Files.createDirectory(folder.resolve("in"));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(in.resolve(name), text);
    }

    @Test
    void loadingTwiceChangesNothing() throws IOException {
        Path where = folder.resolve("store");
        String version;
        long size;
        try (Store store = Store.open(where, List.of())) {
            Report report = Loader.open(ONTOLOGY, AUTHORITY, store).load(List.of(SEEDS));
            assertEquals(new Change(1 + KNOWLEDGE, 0, 0), report.change());
            version = store.dataVersion();
            size = size(where);
        }
        try (Store store = Store.open(where, List.of())) {
            Report report = Loader.open(ONTOLOGY, AUTHORITY, store).load(List.of(SEEDS, SEEDS));
            assertEquals(new Change(0, 0, 1 + KNOWLEDGE), report.change());
            assertEquals(version, store.dataVersion());
            assertEquals(size, size(where));
        }
    }

    @Test
    void aChangedArticleReplacesItsGraph() throws IOException {
        try (Store store = Store.memory(List.of())) {
            Loader loader = Loader.open(ONTOLOGY, AUTHORITY, store);
            file("a.txt", "題\n\n甲国は乙国と会談した。\n");
            assertEquals(1 + KNOWLEDGE, loader.load(List.of(in)).change().added());
            String before = store.dataVersion();
            file("a.txt", "題\n\n甲国は丙国と会談した。\n");
            assertEquals(new Change(0, 1, KNOWLEDGE), loader.load(List.of(in)).change());
            assertTrue(!before.equals(store.dataVersion()));
        }
    }

    @Test
    void aBadInputIsNamedAndTheOthersLoad() throws IOException {
        Path good = file("good.txt", "題\n\n甲国は乙国と会談した。\n");
        Path empty = file("empty.txt", "");
        Path binary = Files.write(in.resolve("binary.txt"), new byte[] {0, 1});
        Path latin = Files.write(in.resolve("latin.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Path gone = in.resolve("gone.txt");
        Path hollow = Files.createDirectory(folder.resolve("hollow"));
        try (Store store = Store.memory(List.of())) {
            Report report =
                    Loader.open(ONTOLOGY, AUTHORITY, store).load(List.of(gone, hollow, empty, binary, latin, good));
            assertEquals(5, report.problems().size(), report.problems().toString());
            for (Path bad : List.of(gone, hollow, empty, binary, latin)) {
                assertEquals(
                        1,
                        report.problems().stream()
                                .filter(line -> line.startsWith(bad + ": "))
                                .count(),
                        report.problems().toString());
            }
            assertEquals(1, report.articles());
            assertTrue(store.graphs().contains(Iris.article("good")));
        }
    }

    @Test
    void twoArticlesOfOneNameAreTold() throws IOException {
        Path one = file("a.txt", "題\n\n甲国は乙国と会談した。\n");
        Path two = file("a.md", "# 題\n\n甲国は丙国と会談した。\n");
        try (Store store = Store.memory(List.of())) {
            Report report = Loader.open(ONTOLOGY, AUTHORITY, store).load(List.of(one, two));
            assertEquals(1, report.problems().size());
            assertTrue(report.problems().getFirst().contains("same name"));
        }
    }

    private static long size(Path where) throws IOException {
        try (Stream<Path> files = Files.walk(where)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
