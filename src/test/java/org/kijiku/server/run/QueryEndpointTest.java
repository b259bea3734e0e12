package org.kijiku.server.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One saved query over real HTTP, looked at closely. */
class QueryEndpointTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SIGNED = "queries/who-signed-what";

    private static Http http;

    @BeforeAll
    static void start() {
        http = Http.overSample();
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void aSavedQueryComesInEveryForm() {
        for (String ending : List.of("csv", "tsv", "json", "ttl", "html")) {
            HttpResponse<String> got = http.get(SIGNED + "." + ending, "*/*");
            assertEquals(200, got.statusCode(), ending);
            assertTrue(got.body().contains("甲国"), ending);
        }
        assertEquals(404, http.get(SIGNED + ".xml", "*/*").statusCode());
        assertEquals(404, http.get("queries/none", "*/*").statusCode());
    }

    @Test
    void acceptChoosesTheForm() {
        assertEquals("text/csv; charset=utf-8", type(http.get(SIGNED, "text/csv")));
        assertEquals("text/turtle; charset=utf-8", type(http.get(SIGNED, "text/turtle")));
        assertEquals(
                "text/html; charset=utf-8",
                type(http.get(SIGNED, "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")));
        assertEquals("application/sparql-results+json", type(http.get(SIGNED, "*/*")));
        assertEquals(406, http.get(SIGNED, "image/png").statusCode());
    }

    @Test
    void everyRepresentationHasItsOwnStrongTag() {
        Set<String> tags = new HashSet<>();
        for (String path : List.of(
                ".csv",
                ".tsv",
                ".json",
                ".ttl",
                ".csv?bom=1",
                ".csv?limit=1",
                ".csv?limit=1&offset=1",
                ".csv?actor=甲国")) {
            String tag = tag(http.get(SIGNED + path, "*/*"));
            assertTrue(tag.startsWith("\"") && tags.add(tag), path + " " + tag);
        }
        assertEquals(
                tag(http.get(SIGNED + ".csv?actor=甲国", "*/*")), tag(http.get(SIGNED + ".csv?actor=state/xaa", "*/*")));
        assertEquals(tag(http.get(SIGNED + ".csv", "*/*")), tag(http.get(SIGNED, "text/csv")));
    }

    @Test
    void whatIsHeldIsNotSentAgain() {
        HttpResponse<String> first = http.get(SIGNED + ".csv", "*/*");
        HttpResponse<String> again = http.conditional(SIGNED + ".csv", tag(first));
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(tag(first), tag(again));
        assertEquals(200, http.conditional(SIGNED + ".csv", "\"another\"").statusCode());
    }

    @Test
    void headHasTheHeadersAlone() {
        HttpResponse<String> get = http.get(SIGNED + ".csv", "*/*");
        HttpResponse<String> head = http.head(SIGNED + ".csv");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(tag(get), tag(head));
        assertEquals("2", head.headers().firstValue("X-Row-Count").orElse(""));
    }

    @Test
    void pagesAreLinked() {
        HttpResponse<String> first = http.get(SIGNED + ".csv?limit=1", "*/*");
        String link = first.headers().firstValue("Link").orElse("");
        assertTrue(link.contains("limit=1&offset=1>; rel=\"next\""), link);
        HttpResponse<String> second = http.get(SIGNED + ".csv?limit=1&offset=1", "*/*");
        String back = second.headers().firstValue("Link").orElse("");
        assertTrue(back.contains("offset=0>; rel=\"prev\"") && !back.contains("next"), back);
        assertNotEquals(first.body(), second.body());
        assertEquals(400, http.get(SIGNED + ".csv?limit=0", "*/*").statusCode());
    }

    @Test
    void aCsvForExcelBeginsWithAMark() {
        assertTrue(http.get(SIGNED + ".csv?bom=1", "*/*").body().startsWith("\ufeffagreement"));
        assertFalse(http.get(SIGNED + ".csv", "*/*").body().startsWith("\ufeff"));
    }

    @Test
    void aBadValueIsAProblem() throws IOException {
        HttpResponse<String> got = http.get(SIGNED + ".csv?from=yesterday", "*/*");
        assertEquals(400, got.statusCode());
        assertEquals("application/problem+json", type(got));
        JsonNode problem = JSON.readTree(got.body());
        assertEquals("from", problem.path("parameter").asText());
        assertEquals("yesterday", problem.path("given").asText());
        assertEquals("a day such as 2025-10-28", problem.path("accepted").asText());
    }

    @Test
    void aCitationTellsWhetherTheDataChanged() {
        String csl = http.get(SIGNED + "/cite?format=csl", "*/*").body();
        assertTrue(csl.contains("\"date-parts\":[[2026,1,2]]"), csl);
        String text = http.get(SIGNED + "/cite", "*/*").body();
        String data = text.replaceAll("(?s).*data version ([0-9a-f]+).*", "$1");
        String result = text.replaceAll("(?s).*result hash ([0-9a-f]+).*", "$1");
        HttpResponse<String> same = http.get(SIGNED + "/cite?data=" + data + "&result=" + result, "*/*");
        assertEquals("same", same.headers().firstValue("X-Verdict").orElse(""));
        HttpResponse<String> other = http.get(SIGNED + "/cite?data=0&result=" + "0".repeat(64), "*/*");
        assertEquals("data_changed", other.headers().firstValue("X-Verdict").orElse(""));
        assertTrue(http.get(SIGNED + "/cite?format=bibtex", "*/*").body().startsWith("@misc{kijiku-who-signed-what-"));
    }

    @Test
    void aResultOfCountsIsDrawn() {
        String page = http.get("queries/statement-counts", "text/html").body();
        assertEquals(4, page.split("<rect ", -1).length - 1, page);
        assertFalse(http.get(SIGNED, "text/html").body().contains("<rect "), "no chart without a hint");
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replace(";charset", "; charset");
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElse("");
    }
}
