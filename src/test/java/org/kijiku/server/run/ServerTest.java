package org.kijiku.server.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The endpoints over real HTTP, on one small article. */
class ServerTest {
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
    void theSparqlEndpointAnswersGetAndPost() throws IOException {
        String query = Http.resource("count.rq");
        HttpResponse<String> get =
                http.get("kijiku/sparql?query=" + Http.encode(query), "application/sparql-results+json");
        assertEquals(
                "1", JSON.readTree(get.body()).at("/results/bindings/0/n/value").asText());
        HttpResponse<String> post = http.post("kijiku/sparql", "application/sparql-query", query);
        assertEquals(200, post.statusCode());
        HttpResponse<String> form =
                http.post("kijiku/sparql", "application/x-www-form-urlencoded", "query=" + Http.encode(query));
        assertEquals(200, form.statusCode());
        assertEquals(
                "*", get.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    }

    @Test
    void nothingCanBeWritten() {
        assertEquals(
                404,
                http.post("kijiku/update", "application/sparql-update", "CLEAR ALL")
                        .statusCode());
        assertNotEquals(
                200,
                http.post("kijiku/sparql", "application/sparql-update", "CLEAR ALL")
                        .statusCode());
        assertNotEquals(
                200,
                http.post("kijiku/data", "text/turtle", "<a:a> <a:b> <a:c> .").statusCode());
        assertEquals(405, http.post("queries", "text/plain", "x").statusCode());
        for (String path : List.of("$/server", "$/datasets", "$/compact/kijiku", "$/stats")) {
            assertEquals(404, http.get(path, "*/*").statusCode(), path);
        }
    }

    @Test
    void pingAnswers() {
        assertEquals(200, http.get("$/ping", "*/*").statusCode());
        assertEquals(200, http.get("$/metrics", "*/*").statusCode());
    }

    @Test
    void aThingIsAPageOrRdf() {
        assertTrue(http.get("id/state/xaa", "text/turtle").body().contains("kj:State"));
        assertTrue(http.get("id/state/xaa", "application/ld+json").body().contains("@id"));
        assertTrue(http.get("id/state/xaa", "text/html").body().contains("<h1>甲国"));
        assertEquals(404, http.get("id/state/none", "text/turtle").statusCode());
        HttpResponse<String> article = http.get("article/sample", "text/html");
        assertEquals(303, article.statusCode());
        assertEquals(
                "/articles/sample", article.headers().firstValue("Location").orElse(""));
        assertTrue(http.get("article/sample", "text/turtle").body().contains("articleBody"));
        assertTrue(http.get("article/sample/fact/e1", "text/html").body().contains("署名"));
    }

    @Test
    void anArticleShowsItsFacts() {
        String page = http.get("articles/sample", "text/html").body();
        assertTrue(page.contains("<mark class=\"figure\""), page);
        assertTrue(page.contains("<a id=\"char&#x3D;48,52\">"), page);
        assertEquals(404, http.get("articles/none", "text/html").statusCode());
    }

    @Test
    void searchMeetsInflectedFormsAndMarksThem() {
        String page = http.get("search?q=署名する", "text/html").body();
        assertTrue(page.contains("<mark>署名</mark>"), page);
        assertTrue(page.contains("/articles/sample#char&#x3D;25,32"), page);
        for (String hostile : List.of("%22", "%5C", "a%20OR%20uri:*", "*:*", "(", "%00", "%7B%7D")) {
            assertEquals(200, http.get("search?q=" + hostile, "text/html").statusCode(), hostile);
        }
        assertEquals(400, http.get("search?q=" + "x".repeat(300), "*/*").statusCode());
    }

    @Test
    void thePagesAskNothingOfOtherServers() {
        for (String path :
                List.of("", "queries", SIGNED, "articles/sample", "ontology", "sparql", "search", "id/state/xaa")) {
            HttpResponse<String> got = http.get(path, "text/html");
            assertEquals(200, got.statusCode(), path);
            assertFalse(got.body().matches("(?s).*<(script|img|link)[^>]+(src|href)=\"(https?:)?//.*"), path);
            assertTrue(got.body().contains("</html>"), path);
        }
        assertEquals(200, http.get("assets/kijiku.css", "*/*").statusCode());
        assertEquals(404, http.get("nothing", "*/*").statusCode());
    }

    @Test
    void anEditorGetsExamplesPrefixesAndCompletion() throws IOException {
        int queries = JSON.readTree(http.get("queries", "*/*").body()).size();
        assertEquals(queries, rows("sib-examples.rq"));
        assertEquals(org.kijiku.graph.Prefixes.ALL.size(), rows("sib-prefixes.rq"));
        assertTrue(rows("sib-void.rq") > 50);
        assertTrue(http.get(".well-known/void", "text/turtle").body().contains("classPartition"));
        assertTrue(http.get(".well-known/sparql-examples", "text/turtle").body().contains("who-signed-what"));
    }

    private static int rows(String query) throws IOException {
        String asked = "kijiku/sparql?query=" + Http.encode(Http.resource(query));
        return JSON.readTree(http.get(asked, "application/sparql-results+json").body())
                .at("/results/bindings")
                .size();
    }

    @Test
    void theSparqlFormShowsRows() {
        String query = Http.encode(Http.resource("count.rq"));
        assertTrue(http.get("sparql?query=" + query, "text/html").body().contains("<td class=\"number\""));
        assertEquals(400, http.get("sparql?query=nonsense", "text/html").statusCode());
    }
}
