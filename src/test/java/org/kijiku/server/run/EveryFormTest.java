package org.kijiku.server.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kijiku.query.QueryForm;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.run.AnnotatedSeed;

/** Every saved query over the annotated seed in every form: what comes back is read again and must tell the same rows. */
class EveryFormTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SOLUTION = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#solution";
    /** Rows on a page of HTML. */
    private static final int PAGE = 200;

    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv; charset=utf-8",
            "tsv", "text/tab-separated-values; charset=utf-8",
            "json", "application/sparql-results+json",
            "ttl", "text/turtle; charset=utf-8",
            "html", "text/html; charset=utf-8");

    private static Http http;

    @BeforeAll
    static void start(@TempDir Path folder) {
        http = Http.over(AnnotatedSeed.open(folder), Path.of("fuseki-config/kijiku.ttl"));
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    static Stream<SavedQuery> queries() {
        return SavedQueries.open(Path.of("queries")).all().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyFormTellsTheSameRows(SavedQuery query) throws IOException {
        if (query.form() == QueryForm.ASK) {
            assertYesOrNo(query);
            return;
        }
        HttpResponse<String> json = get(query, "json");
        JsonNode result = JSON.readTree(json.body());
        long rows = result.at("/results/bindings").size();
        List<String> names = JSON.convertValue(result.at("/head/vars"), JSON.constructType(List.class));
        assertEquals(Long.toString(rows), header(json, "X-Row-Count"));

        List<CSVRecord> csv =
                CSVParser.parse(body(query, "csv"), CSVFormat.RFC4180).getRecords();
        assertEquals(names, csv.getFirst().toList());
        assertEquals(rows, csv.size() - 1);
        csv.forEach(row -> assertEquals(names.size(), row.size(), row.toString()));

        List<String> tsv = body(query, "tsv").lines().toList();
        assertEquals("?" + String.join("\t?", names), tsv.getFirst());
        assertEquals(rows, tsv.size() - 1);
        tsv.forEach(row -> assertEquals(names.size(), row.split("\t", -1).length, row));

        Model graph = RDFParser.fromString(body(query, "ttl"), Lang.TURTLE).toModel();
        assertEquals(
                rows,
                query.form() == QueryForm.CONSTRUCT
                        ? graph.size()
                        : graph.listStatements(null, ResourceFactory.createProperty(SOLUTION), (String) null)
                                .toList()
                                .size());

        Document page = Jsoup.parse(body(query, "html"));
        assertEquals(Math.min(rows, PAGE), page.select("table.rows tbody tr").size());
        assertEquals(
                query.parameters().size(), page.select("form.fields .field").size());
        assertTrue(page.title().contains(query.title().ja()), page.title());
    }

    private static void assertYesOrNo(SavedQuery query) throws IOException {
        boolean answer = JSON.readTree(body(query, "json")).path("boolean").booleanValue();
        assertEquals("answer\r\n" + answer + "\r\n", body(query, "csv"));
        assertTrue(body(query, "tsv").contains("\"" + answer + "\""), "the answer with its datatype");
        assertEquals(
                1,
                Jsoup.parse(body(query, "html")).select("table.rows tbody tr").size());
    }

    private static String body(SavedQuery query, String ending) {
        HttpResponse<String> got = get(query, ending);
        assertEquals(200, got.statusCode(), got.body());
        assertEquals(TYPES.get(ending), header(got, "Content-Type").replace(";charset", "; charset"));
        return got.body();
    }

    private static HttpResponse<String> get(SavedQuery query, String ending) {
        return http.get("queries/" + query.slug() + "." + ending, "*/*");
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
