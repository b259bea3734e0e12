package org.kijiku.server.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A client of the Reconciliation API over real HTTP that knows nothing but the manifest. */
class ReconciliationSessionTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final ReconciliationForms FORMS = new ReconciliationForms();

    private static Http http;
    private static JsonNode manifest;

    @BeforeAll
    static void start() throws IOException {
        http = Http.overAuthority();
        manifest = json("manifest", http.get("reconcile", "application/json"));
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    /** The answer, which has the form that the API asks for. */
    private static JsonNode json(String form, HttpResponse<String> response) throws IOException {
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(
                "*",
                response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
        JsonNode json = JSON.readTree(response.body());
        assertEquals(List.of(), FORMS.faults(form, json), response.body());
        return json;
    }

    private static JsonNode results(String queries) throws IOException {
        assertEquals(List.of(), FORMS.faults("queries", queries), "the test's own request");
        JsonNode posted = json("results", http.post("reconcile", FORM, "queries=" + Http.encode(queries)));
        assertEquals(posted, json("results", http.get("reconcile?queries=" + Http.encode(queries), "*/*")));
        return posted;
    }

    private static HttpResponse<String> at(String address, String accept) {
        return http.get(address.substring(http.address().length()), accept);
    }

    /** An address of the manifest. */
    private static String service(String pointer) {
        JsonNode place = manifest.at(pointer);
        return place.path("service_url").asText() + place.path("service_path").asText();
    }

    private static HttpResponse<String> flyout(String kind, String id) {
        JsonNode place = manifest.at("/suggest/" + kind);
        String path = place.path("flyout_service_path").asText().replace("${id}", Http.encode(id));
        return at(place.path("service_url").asText() + path, "*/*");
    }

    @Test
    void namesTypesAndPropertiesAreMatchedByPostAndGet() throws IOException {
        JsonNode batch = results("""
                {"q0": {"query": "防衛省"},
                 "q1": {"query": "豪", "limit": 2},
                 "q2": {"query": "佐藤", "type": ["Person", "Office"], "limit": 3, "type_strict": "any"},
                 "q3": {"properties": [{"pid": "iso3", "v": ["AUS", {"id": "x", "name": "y"}]}]},
                 "q4": {"query": "person/takaichi-sanae"},
                 "q5": {"query": "名のないもの", "properties": [{"pid": "unknown", "v": 5}]}}
                """);
        assertEquals(
                List.of("q0", "q1", "q2", "q3", "q4", "q5"),
                batch.properties().stream().map(java.util.Map.Entry::getKey).toList());
        assertTrue(batch.at("/q0/result/0/match").asBoolean());
        assertEquals("false", batch.at("/q1/result/0/match").asText());
        assertEquals(3, batch.at("/q2/result").size());
        assertEquals("state/australia", batch.at("/q3/result/0/id").asText());
        assertEquals("高市早苗", batch.at("/q4/result/0/name").asText(), "an id given as the name");
        assertEquals(0, batch.at("/q5/result").size());
        for (JsonNode answer : batch) {
            List<Double> scores = new java.util.ArrayList<>();
            answer.path("result")
                    .forEach(candidate -> scores.add(candidate.path("score").asDouble()));
            assertEquals(
                    scores.stream().sorted(java.util.Comparator.reverseOrder()).toList(), scores);
        }
    }

    @Test
    void whatIsTypedIsCompleted() throws IOException {
        String entity = service("/suggest/entity") + "?prefix=";
        assertEquals(
                "state/japan",
                json("entities", at(entity + "日本", "*/*")).at("/result/0/id").asText());
        assertEquals(
                "state/japan",
                json("entities", at(entity + "state/japan", "*/*"))
                        .at("/result/0/id")
                        .asText());
        JsonNode first = json("entities", at(entity + "ministry", "*/*"));
        JsonNode next = json("entities", at(entity + "ministry&cursor=1", "*/*"));
        assertEquals(first.at("/result/1"), next.at("/result/0"));
        assertEquals(
                "Organization",
                json("types", at(service("/suggest/type") + "?prefix=org", "*/*"))
                        .at("/result/0/id")
                        .asText());
        assertEquals(
                2,
                json("properties", at(service("/suggest/property") + "?prefix=iso 3166-1".replace(" ", "%20"), "*/*"))
                        .path("result")
                        .size());
    }

    @Test
    void whatIsFoundIsShown() throws IOException {
        String id = Http.encode("person/takaichi-sanae");
        HttpResponse<String> preview = at(manifest.at("/preview/url").asText().replace("{{id}}", id), "text/html");
        assertTrue(preview.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        assertTrue(preview.body().contains("高市早苗"), preview.body());
        HttpResponse<String> page = at(manifest.at("/view/url").asText().replace("{{id}}", id), "text/html");
        assertEquals(303, page.statusCode());
        assertEquals(
                "/id/person/takaichi-sanae",
                page.headers().firstValue("Location").orElse(""));
        JsonNode flyout = json("flyout", flyout("entity", "person/takaichi-sanae"));
        assertTrue(flyout.path("html").asText().contains("高市早苗"));
        assertEquals("person/takaichi-sanae", flyout.path("id").asText());
        json("flyout", flyout("type", "Person"));
        json("flyout", flyout("property", "iso3"));
        assertEquals(404, flyout("entity", "person/nobody").statusCode());
        assertEquals(
                404, at(http.address() + "reconcile/view?id=nothing", "*/*").statusCode());
    }

    @Test
    void valuesAreFetched() throws IOException {
        JsonNode proposal = json("proposal", at(service("/extend/propose_properties") + "?type=State&limit=3", "*/*"));
        assertEquals("State", proposal.path("type").asText());
        assertEquals(3, proposal.path("properties").size());
        JsonNode persons = json("proposal", at(service("/extend/propose_properties") + "?type=Person", "*/*"));
        assertFalse(persons.toString().contains("iso3"), "no person has a code of a state");
        String query = """
                {"ids": ["state/japan", "person/takaichi-sanae", "state/nowhere"],
                 "properties": [{"id": "m49"}, {"id": "office", "settings": {"limit": "1"}}]}
                """;
        assertEquals(List.of(), FORMS.faults("extensionQuery", query));
        JsonNode posted = json("extension", http.post("reconcile", FORM, "extend=" + Http.encode(query)));
        assertEquals(posted, json("extension", http.get("reconcile?extend=" + Http.encode(query), "*/*")));
        assertEquals("392", posted.at("/rows/state~1japan/m49/0/str").asText());
        assertEquals(
                "office/prime-minister-of-japan",
                posted.at("/rows/person~1takaichi-sanae/office").findValuesAsText("id").stream()
                        .filter(office -> office.contains("prime"))
                        .findFirst()
                        .orElse(""));
        assertEquals(0, posted.at("/rows/state~1nowhere/m49").size());
    }

    @Test
    void otherSitesMayAskButNotByScript() {
        HttpResponse<String> preflight = http.send(http.request("reconcile")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(
                "*",
                preflight.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(preflight
                .headers()
                .firstValue("Access-Control-Allow-Methods")
                .orElse("")
                .contains("POST"));
        assertFalse(preflight.headers().map().containsKey("access-control-allow-credentials"));
        HttpResponse<String> script = http.get("reconcile?callback=steal", "*/*");
        assertTrue(script.body().startsWith("{"), "no JSONP: " + script.body());
        assertEquals(
                "nosniff", script.headers().firstValue("X-Content-Type-Options").orElse(""));
    }

    @Test
    void theFormsFindFaults() {
        ObjectNode broken = manifest.deepCopy();
        broken.remove("schemaSpace");
        ((ObjectNode) broken.path("view")).put("url", "http://localhost/{id}");
        ((ObjectNode) broken.at("/suggest/type")).put("flyout_service_path", "/flyout");
        broken.putArray("versions").add("0.1");
        assertEquals(
                4,
                FORMS.faults("manifest", broken).size(),
                FORMS.faults("manifest", broken).toString());
        for (String[] wrong : new String[][] {
            {"queries", "{\"q\": {\"query\": \"x\", \"limits\": 3}}"},
            {"queries", "{\"q\": {\"properties\": []}}"},
            {"results", "{\"q\": {}}"},
            {
                "results",
                "{\"q\": {\"result\": [{\"id\": \"a\", \"name\": \"b\", \"score\": \"1\", \"match\": true, \"type\": []}]}}"
            },
            {"results", "[]"},
            {"entities", "{\"result\": [{\"id\": \"\", \"name\": \"b\"}]}"},
            {"entities", "{\"result\": [{\"id\": \"a\", \"name\": \"b\", \"notable\": [{\"id\": \"x\"}]}]}"},
            {"types", "{\"result\": [{\"id\": \"a\"}]}"},
            {"properties", "{\"results\": []}"},
            {"proposal", "{\"type\": \"a\"}"},
            {"flyout", "{\"id\": \"a\"}"},
            {"extensionQuery", "{\"ids\": [5], \"properties\": []}"},
            {"extension", "{\"meta\": [], \"rows\": {\"a\": {\"p\": [{\"str\": \"x\", \"int\": 1}]}}}"},
            {"extension", "{\"meta\": [], \"rows\": {\"a\": {\"p\": [{\"date\": \"2025-10-28\"}]}}}"},
            {"extension", "{\"meta\": [{\"id\": \"p\"}], \"rows\": {}}"}
        }) {
            assertFalse(FORMS.faults(wrong[0], wrong[1]).isEmpty(), wrong[0] + " " + wrong[1]);
        }
    }

    @Test
    void theDescriptionCountsTheLinksOfEachTarget() {
        String description = http.get(".well-known/void", "text/turtle").body();
        assertTrue(description.contains("Linkset"), description);
        assertTrue(description.contains("http://www.wikidata.org/"), description);
    }
}
