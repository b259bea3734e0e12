package org.kijiku.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a table in a store to links reviewed and the graph published. */
class LinkCommandTest {
    @TempDir
    Path dir = Path.of("");

    @Test
    void tablesAreLoadedThingsLinkedLinksReviewedAndAllPublished() throws IOException {
        Path store = dir.resolve("store");
        CommandRun load = CommandRun.of("load", "seeds/datasets", "--store", store);
        assertEquals(0, load.status(), load.err());
        assertTrue(load.out().startsWith("0 articles: 7 graphs added"), load.out());

        Path things = Files.writeString(
                dir.resolve("things.csv"),
                "id,name,type,国\n1,オーストラリア,State,\n2,防衛庁,Organization,日本\n3,佐藤,Person,\n4,外相,Office,日本\n");
        Path links = dir.resolve("links.sssom.tsv");
        CommandRun link =
                CommandRun.of("link", things, "--base", "https://example.org/", "-o", links, "--store", store);
        assertEquals(0, link.status(), link.err());
        assertTrue(link.err().contains("4 things: 2 links accepted"), link.err());

        Files.writeString(
                links, Files.readString(links).replace("country '日本' agrees\t\n", "country '日本' agrees\taccept\n"));
        CommandRun reviewed = CommandRun.of("link", "--load", links, "--as", "things", "--store", store);
        assertTrue(reviewed.out().contains("3 accepted, 0 refused; graph stored"), reviewed.out() + reviewed.err());
        CommandRun again = CommandRun.of("link", "--load", links, "--as", "things", "--store", store);
        assertTrue(again.out().contains("graph unchanged"), again.out());

        Path published = dir.resolve("published");
        assertEquals(
                0,
                CommandRun.of("export", published, "--format", "nq", "--store", store)
                        .status());
        String quads = Files.readString(published.resolve("kijiku.nq"));
        assertTrue(quads.contains("<https://example.org/2>"), "the reviewed link is published");
    }

    @Test
    void whatIsNoTableAndNoReviewIsNamed() throws IOException {
        Path store = dir.resolve("store");
        CommandRun missing = CommandRun.of("load", dir.resolve("x.csv-metadata.json"), "--store", store);
        assertEquals(1, missing.status());
        assertTrue(missing.err().contains("no such file"), missing.err());
        Path bad = Files.writeString(dir.resolve("bad.csv"), "name\n米国\n");
        CommandRun link = CommandRun.of("link", bad, "--store", store);
        assertEquals(1, link.status());
        assertTrue(link.err().contains("bad.csv:2: the row has no id"), link.err());
    }
}
