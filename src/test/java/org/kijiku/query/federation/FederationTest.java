package org.kijiku.query.federation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.result.ResultFormat;
import org.kijiku.query.run.Page;
import org.kijiku.query.run.QueryRunner;
import org.kijiku.store.Store;

/** Saved queries that ask another endpoint: a second server with an extract in Wikidata's shape. */
class FederationTest {
    private static final String WIKIDATA = "https://query.wikidata.org/sparql";
    private static final String EXTRACT = """
            <http://www.wikidata.org/entity/Q17> <http://www.w3.org/2000/01/rdf-schema#label> "Japan"@en , "日本"@ja ;
                <http://schema.org/description> "island country in East Asia"@en .
            """;

    private static FusekiServer other = FusekiServer.create().port(0).build();
    private static Store store = Store.memory(List.of());

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    static void start() {
        DatasetGraph extract = DatasetGraphFactory.createTxnMem();
        extract.executeWrite(() -> RDFDataMgr.read(extract, new StringReader(EXTRACT), "http://x/", Lang.TURTLE));
        other = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/sparql", extract)
                .build();
        other.start();
        store.put(List.of(NamedModel.ofContent(Iris.AUTHORITY_GRAPH, AuthorityFiles.graph(Path.of("ontology")))));
    }

    @AfterAll
    static void stop() {
        other.stop();
        store.close();
    }

    private static String address() {
        return "http://localhost:" + other.getPort() + "/sparql";
    }

    /** The shipped query, its endpoint replaced. */
    private SavedQuery query(String service) throws IOException {
        Files.createDirectories(folder.resolve("saved"));
        Path file = Files.createDirectories(folder.resolve("federated")).resolve("names-on-wikidata.ttl");
        String text = Files.readString(Path.of("queries/federated/names-on-wikidata.ttl"));
        Files.writeString(file, text.replace("SERVICE <" + WIKIDATA + ">", service));
        return SavedQueries.open(folder, true).get("names-on-wikidata");
    }

    private static String run(SavedQuery query, Federation federation) {
        java.io.StringWriter out = new java.io.StringWriter();
        new QueryRunner(store, Duration.ofSeconds(20), federation)
                .run(query, Map.of(), Page.whole(), ResultFormat.CSV.writer(query.form(), out));
        return out.toString();
    }

    @Test
    void anAllowedEndpointAnswers() throws IOException {
        String csv =
                run(query("SERVICE <" + address() + ">"), new Federation(Set.of(address()), Duration.ofSeconds(5)));
        assertTrue(csv.contains("日本,http://www.wikidata.org/entity/Q17,Japan,island country in East Asia"), csv);
    }

    @Test
    void noOtherEndpointIsEverAsked() throws IOException {
        SavedQuery query = query("SERVICE <" + address() + ">");
        String message = String.valueOf(assertThrows(QueryDeniedException.class, () -> run(query, Federation.NONE))
                .getMessage());
        assertTrue(message.contains("fuseki-config/federation.ttl"), message);
        SavedQuery silent = query("SERVICE SILENT <http://localhost:8099/x>");
        assertThrows(
                QueryDeniedException.class,
                () -> run(silent, new Federation(Set.of(address()), Duration.ofSeconds(5))));
    }

    @Test
    void anEndpointThatIsAwayIsNamed() throws IOException {
        String away = "http://localhost:" + freePort() + "/sparql";
        SavedQuery query = query("SERVICE <" + away + ">");
        String message = String.valueOf(assertThrows(
                        FederationException.class,
                        () -> run(query, new Federation(Set.of(away), Duration.ofSeconds(2))))
                .getMessage());
        assertTrue(message.contains(away) && message.contains("try again later"), message);
    }

    private static int freePort() throws IOException {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void nothingIsAllowedAsShipped() throws IOException {
        Federation shipped = Federation.read(Path.of("fuseki-config/federation.ttl"));
        assertFalse(shipped.isOn());
        assertTrue(
                SavedQueries.open(Path.of("queries")).find("names-on-wikidata").isEmpty());
        String open = Files.readString(Path.of("fuseki-config/federation.ttl"))
                .replace("# federation:allows", "federation:allows");
        Path file = Files.writeString(folder.resolve("federation.ttl"), open);
        assertEquals(Set.of(WIKIDATA), Federation.read(file).endpoints());
        assertFalse(Federation.read(folder.resolve("missing.ttl")).isOn());
    }
}
