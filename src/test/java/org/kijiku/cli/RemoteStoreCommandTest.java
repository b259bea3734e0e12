package org.kijiku.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --store URL}: a second server holds the graphs. */
class RemoteStoreCommandTest {
    private static FusekiServer server = FusekiServer.create().port(0).build();

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/articles", DatasetGraphFactory.createTxnMem())
                .add("/empty", DatasetGraphFactory.createTxnMem())
                .build();
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    private static String address(String name) {
        return "http://localhost:" + server.getPort() + "/" + name;
    }

    @Test
    void anArticleIsLoadedCorrectedAndAsked() throws IOException {
        Path article = Path.of("src/test/resources/org/kijiku/fact/verify/talks.md");
        CommandRun load = CommandRun.of("load", article, "--store", address("articles"));
        assertEquals(0, load.status(), load.err());
        assertTrue(load.out().startsWith("1 articles: 3 graphs added, 0 replaced, 0 unchanged"), load.out());
        CommandRun again = CommandRun.of("load", article, "--store", address("articles"));
        assertTrue(again.out().startsWith("1 articles: 0 graphs added, 0 replaced, 3 unchanged"), again.out());

        Path facts = Files.writeString(folder.resolve("answer.json"), """
                {"kijiku": "facts/1", "article": {"source": "talks.md",
                 "iri": "https://w3id.org/kijiku/article/talks"}, "figures": [
                 {"id": "share", "quote": "15%未満", "value": 15, "unit": "%", "bound": "lessThan"}]}
                """);
        CommandRun corrected = CommandRun.of("load", facts, "--store", address("articles"));
        assertEquals(0, corrected.status(), "the article's text stands in the store alone: " + corrected.err());
        assertTrue(corrected.out().startsWith("1 articles: 0 graphs added, 1 replaced"), corrected.out());

        CommandRun query = CommandRun.of("query", "figures", "--format", "csv", "--store", address("articles"));
        assertEquals(0, query.status(), query.err());
        assertTrue(query.out().contains("15%未満"), query.out());
    }

    @Test
    void aStoreElsewhereWithoutArticlesIsNotFilledUnasked() {
        CommandRun query = CommandRun.of("query", "figures", "--store", address("empty"));
        assertEquals(1, query.status());
        assertTrue(query.err().contains("holds no articles; load some: kijiku load PATH --store http"), query.err());
    }
}
