package org.kijiku.store.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.graph.Samples;
import org.kijiku.store.Store;
import org.kijiku.store.Store.Change;

/** A second server as the store, reached by SPARQL alone. */
class RemoteStoreTest {
    private final DatasetGraph there = DatabaseMgr.createDatasetGraph();

    @TempDir
    private Path folder;

    private FusekiServer server = FusekiServer.create().port(0).build();

    private String start(FusekiServer.Builder builder) {
        server = builder.port(0).loopback(true).build();
        server.start();
        return "http://localhost:" + server.getPort() + "/articles";
    }

    private String start() {
        return start(FusekiServer.create().add("/articles", there));
    }

    @AfterEach
    void stop() {
        server.stop();
        there.close();
    }

    private static NamedModel sample(String source, String text) {
        var document = Samples.document(source, text);
        return new NamedModel(
                Iris.article(document.article().slug()),
                document.article().sha256(),
                Samples.translation().model(document));
    }

    private static NamedModel sample() {
        return sample("a.txt", Samples.text());
    }

    @Test
    void loadingTwiceChangesNothing() {
        String address = start();
        try (RemoteStore store = RemoteStore.open(address, Login.NONE)) {
            assertEquals(new Change(1, 0, 0), store.put(List.of(sample())));
            assertEquals(new Change(0, 0, 1), store.put(List.of(sample())));
        }
        try (RemoteStore later = RemoteStore.open(address + "/", Login.NONE)) {
            assertEquals(Optional.of(sample().version()), later.version(sample().name()));
            assertEquals(new Change(0, 0, 1), later.put(List.of(sample())));
        }
        assertTrue(there.calculateRead(
                () -> ModelFactory.createModelForGraph(there.getGraph(NodeFactory.createURI(sample().name())))
                        .isIsomorphicWith(sample().model())));
    }

    @Test
    void aChangedArticleReplacesItsGraphAndItsRecord() {
        NamedModel longer = sample("a.txt", Samples.text() + "以上。\n");
        try (RemoteStore store = RemoteStore.open(start(), Login.NONE)) {
            store.put(List.of(sample()));
            assertEquals(new Change(0, 1, 0), store.put(List.of(longer)));
            assertEquals(Optional.of(Samples.text() + "以上。\n"), store.articleText(longer.name()));
            assertEquals(Optional.empty(), store.articleText(Iris.article("b")));
        }
        assertEquals(
                longer.model().size() + 2,
                there.calculateRead(() -> there.stream().count()));
    }

    @Test
    void aCopySaysTheSameAsAStoreOfOurOwn() {
        NamedModel decimals = NamedModel.ofContent(
                Iris.BASE + "graph/dataset/x",
                ModelFactory.createDefaultModel()
                        .add(
                                ResourceFactory.createResource("http://example.org/x"),
                                RDFS.comment,
                                ResourceFactory.createTypedLiteral(
                                        "0.40",
                                        org.apache.jena.datatypes.TypeMapper.getInstance()
                                                .getSafeTypeByName(XSD.decimal.getURI()))));
        List<NamedModel> graphs = List.of(sample(), decimals);
        String address = start();
        RemoteStore.open(address, Login.NONE).put(graphs);
        try (Store copy = RemoteCopy.of(address, Login.NONE, List.of("甲国"));
                Store own = Store.memory(List.of("甲国"))) {
            own.put(graphs);
            assertEquals(own.graphs(), copy.graphs());
            assertEquals(own.dataVersion(), copy.dataVersion());
            assertEquals(new Change(0, 0, 2), copy.put(graphs));
        }
    }

    @Test
    void otherAddressesOfQueriesAndUpdatesAreFound() {
        DataService.Builder service = DataService.newBuilder(there)
                .addEndpoint(Operation.Query, "query")
                .addEndpoint(Operation.Update, "update");
        try (RemoteStore store = RemoteStore.open(start(FusekiServer.create().add("/articles", service)), Login.NONE)) {
            assertEquals(new Change(1, 0, 0), store.put(List.of(sample())));
        }
    }

    @Test
    void aStoreForReadingOnlyIsCopiedButNotLoadedInto() {
        DataService.Builder service = DataService.newBuilder(there).addEndpoint(Operation.Query, "sparql");
        String address = start(FusekiServer.create().add("/articles", service));
        RemoteCopy.of(address, Login.NONE, List.of()).close();
        String refusal = refusal(address, Login.NONE);
        assertTrue(refusal.contains("takes SPARQL updates: it can be asked only"), refusal);
        assertTrue(refusal.contains(address + "/update ("), refusal);
    }

    @Test
    void aStoreThatIsAwayIsNamed() throws IOException {
        String address;
        try (ServerSocket socket = new ServerSocket(0)) {
            address = "http://localhost:" + socket.getLocalPort() + "/articles";
        }
        String refusal = refusal(address, Login.NONE);
        assertTrue(refusal.startsWith(address + " does not answer (no connection)"), refusal);
    }

    @Test
    void whatIsNoSparqlServiceIsNamed() {
        String elsewhere = start().replace("/articles", "/nothing");
        String refusal = refusal(elsewhere, Login.NONE);
        assertTrue(refusal.contains("nothing at " + elsewhere + " answers SPARQL queries"), refusal);
    }

    /** A server that answers questions of yes or no with one page and all else with another. */
    private static HttpServer pages(String type, String yes, String other) throws IOException {
        HttpServer pages = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        pages.createContext("/", exchange -> {
            boolean asked = String.valueOf(exchange.getRequestURI().getQuery()).contains("ASK");
            byte[] page = (asked ? yes : other).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        pages.start();
        return pages;
    }

    @Test
    void aPageForPeopleIsNoSparqlService() throws IOException {
        HttpServer pages = pages("text/html", "<!DOCTYPE html><title>x</title>", "");
        try {
            String refusal = refusal("http://localhost:" + pages.getAddress().getPort() + "/shop", Login.NONE);
            assertTrue(refusal.contains("/shop/sparql (no SPARQL)"), refusal);
        } finally {
            pages.stop(0);
        }
    }

    @Test
    void aStoreThatForgetsIsFoundOut() throws IOException {
        HttpServer pages = pages(
                "application/sparql-results+json",
                "{\"head\": {}, \"boolean\": true}",
                "{\"head\": {\"vars\": []}, \"results\": {\"bindings\": []}}");
        try (RemoteStore store =
                RemoteStore.open("http://localhost:" + pages.getAddress().getPort() + "/x", Login.NONE)) {
            String message =
                    String.valueOf(assertThrows(IllegalStateException.class, () -> store.put(List.of(sample())))
                            .getMessage());
            assertTrue(message.contains("/x took " + sample().name() + " but does not hold it"), message);
        } finally {
            pages.stop(0);
        }
    }

    @Test
    void aPasswordIsAskedForAndGiven() throws IOException {
        Path passwords = Files.writeString(folder.resolve("passwords"), "ann: secret\n");
        String address = start(FusekiServer.create()
                .passwordFile(passwords.toString())
                .serverAuthPolicy(user -> user != null)
                .add("/articles", there));
        String refusal = refusal(address, Login.NONE);
        assertTrue(refusal.contains("KIJIKU_STORE_USER"), refusal);
        try (RemoteStore store = RemoteStore.open(address, new Login("ann", "secret"))) {
            assertEquals(new Change(1, 0, 0), store.put(List.of(sample())));
        }
    }

    private static String refusal(String address, Login login) {
        return String.valueOf(assertThrows(RemoteStoreException.class, () -> RemoteStore.open(address, login))
                .getMessage());
    }
}
