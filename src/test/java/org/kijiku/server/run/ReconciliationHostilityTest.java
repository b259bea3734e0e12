package org.kijiku.server.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients of the Reconciliation API should not send. */
class ReconciliationHostilityTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FORM = "application/x-www-form-urlencoded";

    private static Http http;

    @BeforeAll
    static void start() {
        http = Http.overAuthority();
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[[[|no JSON",
                "[]|queries is an object",
                "5|queries is an object",
                "{\"q\": 5}|q: a query has 'query'",
                "{\"q\": null}|q: a query has 'query'",
                "{\"q\": {\"query\": 5}}|q: a query has 'query'",
                "{\"q\": {\"query\": {\"query\": \"x\"}}}|q: a query has 'query'",
                "{\"q\": {\"query\": \"x\", \"properties\": \"y\"}}|a list",
                "{\"q\": {\"type\": \"State\"}}|q: a query has 'query'"
            })
    void whatIsNoBatchIsRefusedWithAReason(String queries, String reason) throws IOException {
        HttpResponse<String> response = http.post("reconcile", FORM, "queries=" + Http.encode(queries));
        assertEquals(400, response.statusCode(), response.body());
        assertTrue(JSON.readTree(response.body()).path("detail").asText().contains(reason), response.body());
    }

    @Test
    void wrongTypesOfWhatIsOptionalAreOverlooked() throws IOException {
        JsonNode answer = JSON.readTree(
                http.post("reconcile", FORM, "queries=" + Http.encode("""
                {"a": {"query": "日本", "limit": "many", "type": 7, "properties": [5, null, {"pid": [], "v": {}}]},
                 "b": {"query": "日本", "limit": -3, "type": [null, {"id": "State"}]}}
                """)).body());
        assertEquals("state/japan", answer.at("/a/result/0/id").asText());
        assertEquals(1, answer.at("/b/result").size());
    }

    @Test
    void hostileBatchesAreBounded() {
        String many = IntStream.range(0, 10_000)
                .mapToObj(i -> "\"q" + i + "\":{\"query\":\"x\"}")
                .collect(Collectors.joining(",", "{", "}"));
        for (String hostile : List.of(
                many,
                "{\"q\":{\"query\":\"" + "米".repeat(1_000_000) + "\"}}",
                "{\"q\":{\"query\":\"" + "米".repeat(1_000) + "\"}}",
                "{\"q\":{\"query\":\"x\",\"properties\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}}",
                IntStream.range(0, 101)
                        .mapToObj(i -> "\"q" + i + "\":{\"query\":\"x\"}")
                        .collect(Collectors.joining(",", "{", "}")))) {
            int status = http.post("reconcile", FORM, "queries=" + Http.encode(hostile))
                    .statusCode();
            assertTrue(status == 400 || status == 413, hostile.length() + " characters: status " + status);
        }
        assertEquals(404, http.get("reconcile/nothing", "*/*").statusCode());
        assertEquals(405, http.send(http.request("reconcile").DELETE()).statusCode());
        assertEquals(200, http.get("reconcile", "*/*").statusCode(), "it serves on");
    }
}
