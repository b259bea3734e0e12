package org.kijiku.server.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kijiku.query.Parameter;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.SavedQuery;

/** Every saved query over real HTTP on one small article: tags, pages, citations, and values that mean harm. */
class EveryQueryTest {
    private static final List<String> FORMS = List.of("csv", "tsv", "json", "ttl");
    private static final List<String> TYPES =
            List.of("text/csv", "text/tab-separated-values", "application/sparql-results+json", "text/turtle");

    private static final String MARKUP = "\"><script>alert(1)</script>";
    private static final List<String> HOSTILE = List.of(
            "\"",
            "'",
            "\\",
            "x\") } } ; DROP ALL #",
            "} UNION { ?s ?p ?o",
            "?x",
            "<https://example.org/a b>",
            "https://example.org/a>b",
            "http://[::1",
            "\u0000\u0007\r\n",
            "\u202egnp.exe",
            "\ud83d",
            "語".repeat(3_500),
            "%00%",
            "../../etc/passwd",
            "1e999",
            "9".repeat(60),
            "9999-99-99",
            "-");

    private static Http http;

    @BeforeAll
    static void start() {
        http = Http.overSample();
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
    void everyFormIsChosenByAcceptTaggedAndSentOnce(SavedQuery query) throws IOException {
        Set<String> tags = new HashSet<>();
        for (int i = 0; i < FORMS.size(); i++) {
            String path = "queries/" + query.slug() + "." + FORMS.get(i);
            HttpResponse<String> got = http.get(path, "*/*");
            String tag = header(got, "ETag");
            assertTrue(tags.add(tag), "a tag of its own: " + tag);
            HttpResponse<String> accepted = http.get("queries/" + query.slug(), TYPES.get(i));
            assertEquals(tag, header(accepted, "ETag"), path);
            assertEquals(got.body(), accepted.body(), path);

            HttpResponse<String> head = http.head(path);
            assertEquals(List.of(200, tag, ""), List.of(head.statusCode(), header(head, "ETag"), head.body()));
            HttpResponse<String> held = http.conditional(path, tag);
            assertEquals(List.of(304, tag, ""), List.of(held.statusCode(), header(held, "ETag"), held.body()));
            zipped(path, got.body());
        }
    }

    /** A compressed copy holds the same bytes, and its tag is known too. */
    private static void zipped(String path, String plain) throws IOException {
        HttpResponse<byte[]> got = http.bytes(http.request(path).header("Accept-Encoding", "gzip"));
        byte[] body = got.body();
        if (got.headers().firstValue("Content-Encoding").isPresent()) {
            body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
            String tag = got.headers().firstValue("ETag").orElseThrow();
            assertEquals(304, http.conditional(path, tag).statusCode(), tag);
        } else {
            assertTrue(plain.length() < 100, path + " is sent uncompressed");
        }
        assertArrayEquals(plain.getBytes(StandardCharsets.UTF_8), body, path);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void pagesLeadFromOneToTheNext(SavedQuery query) {
        String path = "queries/" + query.slug() + ".tsv";
        List<String> all = http.get(path, "*/*").body().lines().skip(1).toList();
        HttpResponse<String> first = http.get(path + "?limit=1", "*/*");
        assertEquals(
                all.stream().limit(1).toList(), first.body().lines().skip(1).toList());
        String links = header(first, "Link");
        assertEquals(all.size() > 1, links.contains("rel=\"next\""), links);
        if (all.size() > 1) {
            String next = links.replaceAll(".*<[^>]*/(queries/[^>]*)>; rel=\"next\".*", "$1");
            HttpResponse<String> second = http.get(next, "*/*");
            assertEquals(List.of(all.get(1)), second.body().lines().skip(1).toList());
            assertNotEquals(header(first, "ETag"), header(second, "ETag"));
            assertTrue(header(second, "Link").contains("offset=0>; rel=\"prev\""), header(second, "Link"));
        }
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyCitationIsTheSameAgain(SavedQuery query) {
        String path = "queries/" + query.slug() + "/cite";
        String text = http.get(path, "*/*").body();
        assertTrue(text.contains(query.title().en()) && text.contains(query.hash()), text);
        String data = text.replaceAll("(?s).*data version ([0-9a-f]+).*", "$1");
        String result = text.replaceAll("(?s).*result hash ([0-9a-f]+).*", "$1");
        HttpResponse<String> again = http.get(path + "?data=" + data + "&result=" + result, "*/*");
        assertEquals("same", header(again, "X-Verdict"), again.body());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void valuesThatMeanHarmAreRefusedOrFindNothing(SavedQuery query) {
        String plain = "queries/" + query.slug();
        for (Parameter parameter : query.parameters()) {
            for (String value : HOSTILE) {
                String asked = "?" + parameter.name() + "=" + Http.encode(value);
                HttpResponse<String> got = http.get(plain + ".json" + asked, "*/*");
                String told = parameter.name() + "=" + value + " gave " + got.statusCode() + " " + got.body();
                if (got.statusCode() == 200) {
                    assertTrue(got.body().startsWith("{\"head\""), told);
                } else {
                    assertEquals(400, got.statusCode(), told);
                    assertEquals("application/problem+json", header(got, "Content-Type"), told);
                    assertTrue(got.body().contains("\"" + parameter.name() + "\""), told);
                }
            }
            HttpResponse<String> page =
                    http.get(plain + ".html?" + parameter.name() + "=" + Http.encode(MARKUP), "*/*");
            assertTrue(page.statusCode() < 500 && !page.body().contains(MARKUP), page.body());
        }
        assertEquals(400, http.get(plain + ".csv?nothing=1", "*/*").statusCode());
        assertEquals(400, http.get(plain + ".csv?limit=-1", "*/*").statusCode());
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
