package org.kijiku.link.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kijiku.graph.AuthorityFiles;

/** A client's session: manifest, batch, suggestions, preview, data extension; and what a hostile client may not do. */
class ReconcilerTest {
    private static final Reconciler RECONCILER = Reconciler.over(AuthorityFiles.graph(Path.of("ontology")));
    private static final Service SERVICE = new Service(RECONCILER);

    @Test
    void theManifestNamesTheVersionAndEveryService() {
        JsonNode manifest = Service.manifest("http://localhost:1/reconcile");
        assertEquals("0.2", manifest.at("/versions/0").asText());
        assertEquals(
                "http://localhost:1/reconcile/view?id={{id}}",
                manifest.at("/view/url").asText());
        assertTrue(manifest.at("/preview/url").asText().contains("{{id}}"));
        assertEquals(
                "/suggest/entity", manifest.at("/suggest/entity/service_path").asText());
        assertEquals(
                "/propose",
                manifest.at("/extend/propose_properties/service_path").asText());
        assertEquals(11, manifest.path("defaultTypes").size());
    }

    @Test
    void aBatchIsAnsweredQueryByQuery() {
        JsonNode answer = RECONCILER.queries("""
                {"q0": {"query": "米国", "type": "State"},
                 "q1": {"query": "佐藤", "type": ["Person"], "limit": 2},
                 "q2": {"properties": [{"pid": "iso3", "v": "AUS"}]},
                 "q3": {"query": "名のないもの"}}
                """);
        assertEquals("state/united-states", answer.at("/q0/result/0/id").asText());
        assertTrue(answer.at("/q0/result/0/match").asBoolean());
        assertEquals("State", answer.at("/q0/result/0/type/0/id").asText());
        assertEquals(2, answer.at("/q1/result").size());
        assertFalse(answer.at("/q1/result/0/match").asBoolean());
        assertEquals("state/australia", answer.at("/q2/result/0/id").asText());
        assertEquals(100, answer.at("/q2/result/0/score").asDouble());
        assertEquals(0, answer.at("/q3/result").size());
    }

    @Test
    void suggestionsCompleteWhatIsTyped() {
        assertEquals(
                "organization/ministry-of-defense-of-japan",
                RECONCILER.suggestEntities("防衛省", 0).at("/result/0/id").asText());
        assertTrue(RECONCILER.suggestEntities("ministry of", 0).path("result").size() > 5);
        assertEquals(0, RECONCILER.suggestEntities(" ", 0).path("result").size());
        assertEquals("Person", Service.suggestTypes("per").at("/result/0/id").asText());
        assertEquals(2, Service.suggestProperties("iso 3166-1").path("result").size());
        assertTrue(SERVICE.propose("State", 100).path("properties").size() > 5);
    }

    @Test
    void aPreviewIsAPageWithoutMarkupFromOutside() {
        assertTrue(SERVICE.preview("state/japan").contains("<b>日本</b>"));
        assertFalse(SERVICE.preview("<script>").contains("<script>"));
    }

    @Test
    void valuesOfPropertiesAreFetched() {
        JsonNode answer = RECONCILER.extend("""
                {"ids": ["state/japan", "person/takaichi-sanae", "state/nowhere"],
                 "properties": [{"id": "iso3"}, {"id": "office"}]}
                """);
        assertEquals("iso3", answer.at("/meta/0/id").asText());
        assertEquals("JPN", answer.at("/rows/state~1japan/iso3/0/str").asText());
        assertTrue(
                answer.at("/rows/person~1takaichi-sanae/office").toString().contains("office/prime-minister-of-japan"));
        assertEquals(0, answer.at("/rows/state~1nowhere/iso3").size());
    }

    @Test
    void hostileRequestsAreBounded() {
        String many = IntStream.rangeClosed(0, Reconciler.LARGEST_BATCH)
                .mapToObj(i -> "\"q" + i + "\": {\"query\": \"x\"}")
                .collect(Collectors.joining(",", "{", "}"));
        refused(() -> RECONCILER.queries(many), "at most 100 queries");
        refused(() -> RECONCILER.queries("{\"q0\": {\"query\": \"" + "米".repeat(301) + "\"}}"), "at most 300");
        refused(() -> RECONCILER.queries("x".repeat(Reconciler.LONGEST_REQUEST + 1)), "at most 200000");
        refused(() -> RECONCILER.queries("[".repeat(5000)), "no JSON");
        refused(() -> RECONCILER.queries("{\"q0\": {}}"), "'query'");
        refused(() -> RECONCILER.queries("[]"), "is an object");
        refused(
                () -> RECONCILER.extend("{\"ids\": [], \"properties\": [{\"id\": \"x\"}]}"),
                "no property is called 'x'");
        String ids = String.join(",", Collections.nCopies(101, "\"a\""));
        refused(() -> RECONCILER.extend("{\"ids\": [" + ids + "], \"properties\": []}"), "at most 100 'ids'");
    }

    private static void refused(org.junit.jupiter.api.function.Executable request, String... anyOf) {
        String message =
                String.valueOf(assertThrows(BadRequestException.class, request).getMessage());
        assertTrue(java.util.Arrays.stream(anyOf).anyMatch(message::contains), message);
    }
}
