package org.kijiku.query.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kijiku.graph.Shapes;
import org.kijiku.query.BadParameterException;
import org.kijiku.query.Checks;
import org.kijiku.query.Parameter;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.result.ResultFormat;
import org.kijiku.store.Store;

/** Every file of {@code queries/}, on a small store. */
class SavedLibraryTest {
    private static final Path QUERIES = Path.of("queries");
    private static final int AT_LEAST = 40;
    private static final List<String> HOSTILE = List.of(
            "\"",
            "'",
            "x\") } } ; DROP ALL #",
            "} UNION { ?s ?p ?o",
            "<https://example.org/a b>",
            "https://example.org/a>b",
            "http://[::1",
            "\\",
            "\u0000\u0007",
            "\u202egnp.exe",
            "ア".repeat(10_000),
            "?x",
            "%00",
            "../../etc/passwd",
            "1e999",
            "9999-99-99",
            "-",
            " ");

    private static SavedQueries queries;
    private static Store store;
    private static QueryRunner runner;

    @BeforeAll
    static void open() {
        queries = SavedQueries.open(QUERIES);
        store = SampleStore.open();
        runner = new QueryRunner(store, Duration.ofSeconds(30));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void theLibraryIsWhole() {
        assertTrue(
                queries.all().size() >= AT_LEAST,
                "queries read: " + queries.all().size());
    }

    @Test
    void everyQueryRunsWithItsDefaults() {
        Map<String, String> failed = new LinkedHashMap<>();
        for (SavedQuery query : queries.all()) {
            try {
                run(query, Map.of());
            } catch (RuntimeException e) {
                failed.put(query.slug(), e.toString());
            }
        }
        assertEquals(Map.of(), failed);
    }

    @Test
    void everyFileObeysTheShapes() {
        Shapes shapes = Shapes.of(
                RDFDataMgr.loadGraph(QUERIES.resolve("shapes.ttl").toUri().toString()));
        List<String> broken = new ArrayList<>();
        int files = 0;
        for (String folder : List.of("saved", "checks")) {
            for (Path file : list(QUERIES.resolve(folder))) {
                Model model = RDFDataMgr.loadModel(file.toUri().toString());
                shapes.violations(model).forEach(violation -> broken.add(file + ": " + violation));
                files++;
            }
        }
        assertEquals(List.of(), broken);
        assertEquals(queries.all().size() + Checks.open(QUERIES).all().size(), files);
    }

    @Test
    void hostileValuesAreRefusedOrFindNothing() {
        int tried = 0;
        for (SavedQuery query : queries.all()) {
            for (Parameter parameter : query.parameters()) {
                for (String value : HOSTILE) {
                    tried++;
                    survives(query, parameter, value);
                }
            }
        }
        assertTrue(tried > 1000, "values tried: " + tried);
    }

    private static void survives(SavedQuery query, Parameter parameter, String value) {
        try {
            String csv = run(query, Map.of(parameter.name(), List.of(value)));
            assertTrue(
                    csv.lines().count() <= 1
                            || parameter.kind() == Parameter.Kind.DECIMAL
                            || parameter.kind() == Parameter.Kind.INTEGER,
                    query.slug() + " " + parameter.name() + "=" + value + " gave\n" + csv);
        } catch (BadParameterException refused) {
            assertEquals(parameter.name(), refused.parameter());
        }
    }

    @Test
    void theChecksFindNothingInASoundArticle() {
        List<CheckRunner.Finding> errors = new CheckRunner(runner)
                .run(Checks.open(QUERIES)).stream()
                        .filter(finding -> finding.check().severity() == org.kijiku.query.Check.Severity.ERROR)
                        .toList();
        assertEquals(List.of(), errors);
    }

    private static String run(SavedQuery query, Map<String, List<String>> given) {
        StringWriter out = new StringWriter();
        runner.run(query, given, Page.whole(), ResultFormat.CSV.writer(query.form(), out));
        return out.toString();
    }

    private static List<Path> list(Path folder) {
        try (var files = java.nio.file.Files.list(folder)) {
            return files.sorted().toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
