package org.kijiku.server.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.kijiku.mention.Authority;
import org.kijiku.query.SavedQueries;
import org.kijiku.store.Store;
import org.kijiku.store.load.Loader;

/**
 * Measures what a repeated question costs: a saved query whose answer the client holds (304), one whose answer the server
 * holds (200), and the same query at the SPARQL endpoint. Prints requests a second and their ratios; not a test, for
 * times depend on the machine. Run by {@code docs/using.md}'s command.
 */
final class RepeatBenchmark {
    private static final int CLIENTS = 4;
    private static final int WARM = 2_000;
    private static final int REQUESTS = 8_000;
    private static final int ROUNDS = 3;

    private RepeatBenchmark() {}

    public static void main(String[] args) throws Exception {
        String slug = args.length > 0 ? args[0] : "who-signed-what";
        Store store = Store.memory(List.of());
        Authority authority = org.kijiku.graph.AuthorityFiles.read(Path.of("ontology"));
        Loader.open(Path.of("ontology"), authority, store).load(List.of(Path.of("seeds")));
        try (Http http = Http.over(store, Path.of("fuseki-config/kijiku.ttl"))) {
            String text = SavedQueries.open(Path.of("queries")).get(slug).text();
            String raw = "kijiku/sparql?query=" + Http.encode(text);
            String saved = "queries/" + slug + ".json";
            String tag = http.get(saved, "*/*").headers().firstValue("ETag").orElseThrow();
            List<String> json = List.of("Accept: application/sparql-results+json\r\n");
            measure(http, raw, json, WARM);
            measure(http, saved, List.of(""), WARM);
            for (int round = 0; round < ROUNDS; round++) {
                double endpoint = measure(http, raw, json, REQUESTS / 4);
                double kept = measure(http, saved, List.of(""), REQUESTS);
                double conditional = measure(http, saved, List.of("If-None-Match: " + tag + "\r\n"), REQUESTS);
                System.out.printf(
                        Locale.ROOT,
                        "endpoint %.0f/s   saved %.0f/s (%.1f×)   304 %.0f/s (%.1f×), %.3f ms each%n",
                        endpoint,
                        kept,
                        kept / endpoint,
                        conditional,
                        conditional / endpoint,
                        CLIENTS * 1000 / conditional);
            }
        }
    }

    /** Requests a second by all clients together. */
    private static double measure(Http http, String path, List<String> headers, int requests)
            throws InterruptedException, ExecutionException {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                work.add(() -> ask(http.address(), path, headers.getFirst(), requests / CLIENTS));
            }
            long start = System.nanoTime();
            for (var done : clients.invokeAll(work)) {
                done.get();
            }
            return requests * 1e9 / (System.nanoTime() - start);
        }
    }

    private static int ask(String address, String path, String headers, int times) throws IOException {
        try (KeptConnection connection = new KeptConnection(address)) {
            for (int i = 0; i < times; i++) {
                int status = connection.get(path, headers).status();
                if (status != 200 && status != 304) {
                    throw new IllegalStateException("status " + status);
                }
            }
        }
        return times;
    }
}
