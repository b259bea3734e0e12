package org.kijiku.fact.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.FactsDocument.Rejection;
import org.kijiku.fact.json.FactsDraft;
import org.kijiku.fact.json.FactsJson;
import org.kijiku.graph.OntologyCodes;
import org.kijiku.mention.Authority;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;
import org.kijiku.text.ArticleReader.Format;

class VerifierTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Path FILES = Path.of("src/test/resources/org/kijiku/fact/verify");
    private static final Authority AUTHORITY =
            new Authority(List.of(state("state/xaa", "甲国"), state("state/xcc", "丙国")));

    private static FactsDraft draft;
    private static FactsDocument verified;

    private static Entity state(String id, String label) {
        return new Entity(id, EntityType.STATE, label, "", List.of(), List.of(), null, List.of());
    }

    @BeforeAll
    static void verify() throws IOException {
        Path file = FILES.resolve("faults.json");
        draft = new FactsJson().read(file.toString(), Files.readString(file)).getFirst();
        Article article =
                new ArticleReader().read("talks.md", Files.readAllBytes(FILES.resolve("talks.md")), Format.AUTO);
        FactsDocument empty =
                new FactsDocument(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        verified =
                Verifier.open(ONTOLOGY, AUTHORITY, OntologyCodes.read(ONTOLOGY)).verify(draft, empty);
    }

    @Test
    void eachFaultIsRefusedWithItsOwnReason() {
        List<LexiconFile.Row> expected =
                LexiconFile.read(FILES.resolve("faults.tsv")).rows();
        assertTrue(expected.size() >= 65, "only " + expected.size() + " faults read");
        List<Rejection> left = new ArrayList<>(verified.rejected());
        List<String> missed = new ArrayList<>();
        for (LexiconFile.Row row : expected) {
            boolean found = left.removeIf(rejection -> rejection.path().equals(row.get("path"))
                    && rejection.reason().contains(row.get("reason")));
            if (!found) {
                missed.add(row.get("path") + ": " + row.get("reason"));
            }
        }
        assertEquals(List.of(), missed, () -> "left over: " + left);
        assertEquals(List.of(), left);
    }

    @Test
    void soundFactsBesideThemAreLetIn() {
        Stream<String> statements = verified.statements().map(statement -> statement.id());
        assertEquals(
                List.of(
                        "ok-aid",
                        "ok-trade",
                        "ok-share",
                        "ok-cell",
                        "ok-vague",
                        "ok-range",
                        "ok-meet",
                        "ok-sign",
                        "ok-demand",
                        "ok-denied",
                        "ok-but-after",
                        "ok-provision",
                        "ok-purpose",
                        "ok-relation"),
                statements.toList());
        assertEquals(
                Set.of(
                        "state/xbb",
                        "person/yamada-taro",
                        "person/lee-nam",
                        "agreement/kaiyo-kyoryoku",
                        "government/xaa",
                        "state/xaa"),
                Set.copyOf(verified.entities().stream()
                        .map(named -> named.entity().id())
                        .toList()));
        assertEquals(1, verified.tables().size());
    }

    @Test
    void aRefusedFactIsToldWithItsLine() throws IOException {
        List<String> lines = Files.readAllLines(FILES.resolve("faults.json"));
        for (Rejection rejection : verified.rejected()) {
            String id = rejection.id();
            if (rejection.path().contains("[") && id != null) {
                assertTrue(lines.get(draft.line(rejection.path()) - 1).contains(id), rejection.toString());
            }
        }
    }

    @Test
    void whatComesInNamesTheFileItComesFrom() {
        assertTrue(verified.statements()
                .allMatch(statement -> statement.assertion().origins().contains("faults.json")));
    }
}
