package org.kijiku.query.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.result.ResultFormat;
import org.kijiku.query.result.Rows;
import org.kijiku.store.Store;

/**
 * Each saved query gives the rows of {@code queries/expected/} over the annotated seed. With
 * {@code -Dkijiku.expected=write} the files are written anew; look at what changed before you keep it.
 */
class ExpectedRowsTest {
    private static final Path EXPECTED = Path.of("queries/expected");
    private static final boolean WRITE = "write".equals(System.getProperty("kijiku.expected"));
    /** What an index or a model weighs: left out, for a better one must not move the rows. */
    private static final Set<String> WEIGHED = Set.of("score", "confidence");
    /** Ordered by such a weight, so compared without order. */
    private static final Set<String> UNORDERED = Set.of("search");

    private static SavedQueries queries;
    private static Store store;
    private static QueryRunner runner;

    @BeforeAll
    static void open() {
        queries = SavedQueries.open(Path.of("queries"));
        store = AnnotatedSeed.shared();
        runner = new QueryRunner(store, Duration.ofSeconds(60));
    }

    @Test
    void everyQueryGivesItsExpectedRows() throws IOException {
        Map<String, String> differing = new LinkedHashMap<>();
        int compared = 0;
        for (SavedQuery query : queries.all()) {
            List<String> rows = rows(query, Map.of());
            Path file = EXPECTED.resolve(query.slug() + ".csv");
            if (WRITE) {
                Files.writeString(file, String.join("\r\n", rows) + "\r\n");
            }
            compared++;
            List<String> expected = Files.exists(file) ? lines(Files.readString(file)) : List.of();
            if (!expected.equals(rows)) {
                differing.put(query.slug(), difference(expected, rows));
            }
        }
        assertEquals(Map.of(), differing, "look at the rows; if they are right, run with -Dkijiku.expected=write");
        assertEquals(queries.all().size(), compared);
    }

    @Test
    void everyExpectedFileHasItsQuery() throws IOException {
        try (var files = Files.list(EXPECTED)) {
            Set<String> names = files.map(file -> file.getFileName().toString().replace(".csv", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> slugs =
                    queries.all().stream().map(SavedQuery::slug).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(slugs, names);
        }
    }

    @Test
    void theSameDataGivesTheSameHash() {
        for (SavedQuery query : queries.all()) {
            java.time.LocalDate day = java.time.LocalDate.of(2026, 1, 2);
            Citation first = runner.cite(query, Map.of(), day);
            assertEquals(first, runner.cite(query, Map.of(), day), query.slug());
        }
    }

    private static List<String> rows(SavedQuery query, Map<String, List<String>> given) {
        StringWriter out = new StringWriter();
        runner.run(query, given, Page.whole(), new Weightless(ResultFormat.CSV.writer(query.form(), out)));
        List<String> rows = lines(out.toString());
        if (UNORDERED.contains(query.slug())) {
            rows.subList(1, rows.size()).sort(null);
        }
        return rows;
    }

    /** Hands on rows without the columns of weights. */
    private static final class Weightless implements Rows {
        private final Rows rows;
        private List<Integer> kept = List.of();

        Weightless(Rows rows) {
            this.rows = rows;
        }

        @Override
        public void columns(List<String> names) throws IOException {
            kept = IntStream.range(0, names.size())
                    .filter(i -> !WEIGHED.contains(names.get(i)))
                    .boxed()
                    .toList();
            rows.columns(kept.stream().map(names::get).toList());
        }

        @Override
        public void row(List<@Nullable Node> cells) throws IOException {
            List<@Nullable Node> left = new ArrayList<>();
            kept.forEach(i -> left.add(cells.get(i)));
            rows.row(left);
        }
    }

    private static List<String> lines(String csv) {
        return new ArrayList<>(List.of(csv.split("\r\n")));
    }

    private static String difference(List<String> expected, List<String> rows) {
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(rows);
        List<String> more = new ArrayList<>(rows);
        more.removeAll(expected);
        return "missing " + missing.stream().limit(3).toList() + ", not expected "
                + more.stream().limit(3).toList();
    }
}
