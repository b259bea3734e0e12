package org.kijiku.server.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.store.Store;

/** A reconciliation client over real HTTP. */
class ReconcileTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FORM = "application/x-www-form-urlencoded";

    private static Http http;

    @BeforeAll
    static void start() {
        Store store = Store.memory(List.of());
        store.put(List.of(NamedModel.ofContent(Iris.AUTHORITY_GRAPH, AuthorityFiles.graph(Path.of("ontology")))));
        http = Http.over(store, Path.of("fuseki-config/kijiku.ttl"));
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        assertEquals(200, response.statusCode(), response.body());
        return JSON.readTree(response.body());
    }

    @Test
    void aSessionFromManifestToExtension() throws IOException {
        JsonNode manifest = json(http.get("reconcile", "application/json"));
        assertEquals("0.2", manifest.at("/versions/0").asText());
        assertEquals(
                http.address() + "reconcile",
                manifest.at("/suggest/entity/service_url").asText());
        JsonNode batch = json(http.post(
                "reconcile", FORM, "queries=" + Http.encode("{\"q0\":{\"query\":\"防衛省\"},\"q1\":{\"query\":\"豪\"}}")));
        assertTrue(batch.at("/q0/result/0/match").asBoolean());
        assertEquals("false", batch.at("/q1/result/0/match").asText());
        assertEquals(
                "state/japan",
                json(http.get("reconcile/suggest/entity?prefix=日本", "*/*"))
                        .at("/result/0/id")
                        .asText());
        assertTrue(
                http.get("reconcile/preview?id=state/japan", "text/html").body().contains("日本"));
        JsonNode extension = json(http.post(
                "reconcile",
                FORM,
                "extend=" + Http.encode("{\"ids\":[\"state/japan\"],\"properties\":[{\"id\":\"m49\"}]}")));
        assertEquals("392", extension.at("/rows/state~1japan/m49/0/str").asText());
    }

    @Test
    void hostileRequestsAreRefusedWithAReason() {
        assertEquals(
                400,
                http.post("reconcile", FORM, "queries=" + Http.encode("[[[[")).statusCode());
        HttpResponse<String> huge = http.post("reconcile", FORM, "queries=" + "x".repeat(3_000_000));
        assertTrue(huge.statusCode() == 400 || huge.statusCode() == 413, "status " + huge.statusCode());
        assertEquals(404, http.get("reconcile/nothing", "*/*").statusCode());
    }

    @Test
    void theDescriptionCountsTheLinksOfEachTarget() {
        String description = http.get(".well-known/void", "text/turtle").body();
        assertTrue(description.contains("Linkset"), description);
        assertTrue(description.contains("http://www.wikidata.org/"), description);
    }
}
