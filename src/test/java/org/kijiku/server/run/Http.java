package org.kijiku.server.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.catalogue.Catalogue;
import org.kijiku.query.run.SampleStore;
import org.kijiku.server.Site;
import org.kijiku.store.Store;

/** A running server with a client. */
final class Http implements AutoCloseable {
    private final Store store;
    private final KijikuServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Http(Store store, KijikuServer server) {
        this.store = store;
        this.server = server;
    }

    static Http overSample() {
        return over(SampleStore.open(), Path.of("fuseki-config/kijiku.ttl"));
    }

    /** Over the known entities alone. */
    static Http overAuthority() {
        Store store = Store.memory(List.of());
        store.put(List.of(NamedModel.ofContent(Iris.AUTHORITY_GRAPH, AuthorityFiles.graph(Path.of("ontology")))));
        return over(store, Path.of("fuseki-config/kijiku.ttl"));
    }

    static Http over(Store store, Path config) {
        return over(store, new Settings(config, "localhost", 0));
    }

    static Http over(Store store, Settings settings) {
        Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
        SavedQueries queries = SavedQueries.open(Path.of("queries"));
        Catalogue.refresh(store, queries);
        Site site = Site.of(store, queries, Duration.ofSeconds(20), clock);
        return new Http(store, KijikuServer.start(site, settings));
    }

    String address() {
        return server.address();
    }

    HttpResponse<String> get(String path, String accept) {
        return send(request(path).header("Accept", accept));
    }

    HttpResponse<String> conditional(String path, String tag) {
        return send(request(path).header("If-None-Match", tag));
    }

    HttpResponse<String> head(String path) {
        return send(request(path).method("HEAD", BodyPublishers.noBody()));
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path) {
        int question = path.indexOf('?');
        String asked = question < 0 ? path : path.substring(0, question + 1) + escape(path.substring(question + 1));
        return HttpRequest.newBuilder(URI.create(server.address() + asked)).timeout(Duration.ofSeconds(60));
    }

    /** Leaves what is percent-encoded alone and encodes what an address may not hold. */
    private static String escape(String query) {
        return query.codePoints()
                .mapToObj(c -> c < 0x80 ? Character.toString(c) : encode(Character.toString(c)))
                .collect(java.util.stream.Collectors.joining());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    static String resource(String name) {
        try (var in = Http.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        server.close();
        store.close();
    }
}
