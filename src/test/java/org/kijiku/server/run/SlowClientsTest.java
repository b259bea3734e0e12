package org.kijiku.server.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kijiku.query.run.SampleStore;

/** Clients that send their bodies slowly or not at all. */
@Timeout(60)
class SlowClientsTest {
    private static final Path CONFIG = Path.of("fuseki-config/kijiku.ttl");
    private static final int BODY = 4_000;
    /** Milliseconds without a word from the server after which it is taken to wait for ever. */
    private static final int LONGEST_WAIT = 20_000;

    private static Http http;

    @BeforeAll
    static void start() {
        http = Http.over(SampleStore.open(), new Settings(CONFIG, "localhost", 0, Duration.ofSeconds(1)));
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    /** A connection whose request says that a long body follows. */
    private static Socket begin(Http server) throws IOException {
        URI uri = URI.create(server.address());
        Socket socket = new Socket(uri.getHost(), uri.getPort());
        socket.setSoTimeout(LONGEST_WAIT);
        String head = "POST /kijiku/sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                + "Content-Length: " + BODY + "\r\n\r\nS";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** What the server says before it closes the connection. */
    private static String rest(Socket socket) throws IOException {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException reset) {
            return "";
        }
    }

    @Test
    void aSilentClientIsLeft() throws IOException {
        try (Socket socket = begin(http)) {
            assertRefused(rest(socket));
        }
    }

    @Test
    void aDribblingClientIsLeft() throws IOException {
        AtomicInteger sent = new AtomicInteger();
        try (Socket socket = begin(http);
                var clock = Executors.newSingleThreadScheduledExecutor()) {
            clock.scheduleAtFixedRate(() -> dribble(socket, sent), 0, 100, TimeUnit.MILLISECONDS);
            assertRefused(rest(socket));
            clock.shutdownNow();
        }
        assertTrue(sent.get() < 1000, "bytes taken: " + sent);
    }

    private static void dribble(Socket socket, AtomicInteger sent) {
        try {
            socket.getOutputStream().write(' ');
            sent.incrementAndGet();
        } catch (IOException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static void assertRefused(String answer) {
        assertTrue(answer.isEmpty() || answer.matches("(?s)HTTP/1.1 [45].*"), answer);
    }

    /** More of them than the server has threads. */
    @Test
    void manySlowClientsDoNotKeepOthersWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try (Http patient = Http.overSample()) {
            for (int i = 0; i < 300; i++) {
                slow.add(begin(patient));
            }
            HttpResponse<String> asked =
                    patient.send(patient.request("queries/figures.csv").timeout(Duration.ofMillis(LONGEST_WAIT)));
            assertEquals(200, asked.statusCode());
            for (Socket socket : slow) {
                socket.getOutputStream().write(new byte[BODY]);
            }
            for (Socket socket : slow) {
                assertTrue(socket.getInputStream().read() > 0, "even a slow client has its answer");
                socket.close();
            }
        }
    }

    @Test
    void aBodyThatIsTooLongIsRefused() {
        HttpResponse<String> got = http.post("kijiku/sparql", "application/sparql-query", " ".repeat(3 << 20));
        assertEquals(413, got.statusCode());
    }
}
