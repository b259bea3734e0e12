package org.kijiku.server.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kijiku.query.run.SampleStore;

/** Queries that would hurt a server without guards; the limit here is 1.5 seconds. */
@Timeout(60)
class HardeningTest {
    private static final int GIVEN_UP = 503;

    private static Http http;

    @BeforeAll
    static void start() {
        http = Http.over(SampleStore.open(), Path.of("src/test/resources/org/kijiku/server/run/short.ttl"));
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void aPatternThatWouldBacktrackForEverEnds() {
        assertEquals(GIVEN_UP, ask(Http.resource("backtracking.rq")).statusCode());
    }

    @Test
    void aSortOfManyRowsEnds() {
        assertEquals(GIVEN_UP, ask(product("sort.rq")).statusCode());
    }

    @Test
    void aCrossProductEnds() {
        HttpResponse<String> got = ask(product("product.rq"));
        assertEquals(GIVEN_UP, got.statusCode());
        assertTrue(got.body().length() < 2000, "no half answer");
    }

    /** By what they make and not by their time: the limit of the shipped configuration is far off. */
    @Test
    void textsThatGrowWithoutBoundEnd() {
        Http patient = Http.overSample();
        for (String query : new String[] {
            "doubling-concat.rq",
            "doubling-replace.rq",
            "doubling-join.rq",
            "doubling-distinct.rq",
            "many-long-texts.rq"
        }) {
            HttpResponse<String> got = patient.post("kijiku/sparql", "application/sparql-query", product(query));
            assertEquals(GIVEN_UP, got.statusCode(), query + " " + got.body());
            assertTrue(got.body().contains("characters"), query + " tells why: " + got.body());
        }
        HttpResponse<String> usual =
                patient.send(patient.request("kijiku/sparql?query=" + Http.encode(Http.resource("usual-functions.rq")))
                        .header("Accept", "text/csv"));
        patient.close();
        assertEquals("one,all,each\r\nAbbbbbbcd%2F72.0e0,い/ろ/い,い ろ\r\n", usual.body());
    }

    @Test
    void functionsThatWaitOrLoadClassesAreNotOffered() {
        for (String query : new String[] {"waiting.rq", "class-loading.rq", "calling.rq"}) {
            HttpResponse<String> got = ask(Http.resource(query));
            assertEquals(400, got.statusCode(), query + " " + got.body());
            assertTrue(got.body().contains("not offered"), query + " " + got.body());
        }
        HttpResponse<String> plain =
                http.send(http.request("kijiku/sparql?query=" + Http.encode(Http.resource("property-concat.rq")))
                        .header("Accept", "text/csv"));
        assertEquals("x\r\n", plain.body(), "a property as any other");
    }

    @Test
    void noQueryReachesAnotherServer() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        other.start();
        String address = "http://localhost:" + other.getAddress().getPort() + "/";
        for (String query : new String[] {"service.rq", "service-silent.rq", "service-variable.rq", "from.rq"}) {
            ask(Http.resource(query).replace("http://other.example/", address));
        }
        other.stop(0);
        assertEquals(0, asked.get());
    }

    @Test
    void nestingIsBounded() {
        String deep = "(".repeat(20_000) + "1" + ")".repeat(20_000);
        assertEquals(400, ask(Http.resource("deep.rq").replace("DEEP", deep)).statusCode());
        String groups = "{".repeat(20_000) + "}".repeat(20_000);
        assertEquals(
                400, ask(Http.resource("groups.rq").replace("GROUPS", groups)).statusCode());
    }

    @Test
    void nonsenseIsTheClientsFault() {
        for (String query : new String[] {"", "SELEKT", "\u0000", "SELECT * {", "DROP ALL", "a".repeat(300_000)}) {
            int status = ask(query).statusCode();
            assertTrue(status >= 400 && status < 500, query.length() + " characters gave " + status);
        }
        assertEquals(200, ask(Http.resource("count.rq")).statusCode());
    }

    @Test
    void otherSitesMayReadButNotWithCredentials() {
        HttpResponse<String> preflight = http.send(http.request("queries")
                .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody())
                .header("Access-Control-Request-Method", "GET"));
        assertEquals(204, preflight.statusCode());
        assertEquals(
                "*",
                preflight.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(preflight
                .headers()
                .firstValue("Access-Control-Allow-Credentials")
                .isEmpty());
    }

    private static HttpResponse<String> ask(String query) {
        return http.post("kijiku/sparql", "application/sparql-query", query);
    }

    private static String product(String resource) {
        String numbers = IntStream.range(0, 400).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        return Http.resource(resource).replace("NUMBERS", numbers);
    }
}
