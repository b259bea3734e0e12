package org.kijiku.link.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.graph.Vocabulary;
import org.kijiku.mention.LexiconFile;

/** What is said beside a name tells apart those who bear it; where it does not, nothing is accepted. */
class ContextTest {
    private static final Path FILES = Path.of("src/test/resources/org/kijiku/link/match");

    private static Model graph(Path file) {
        return RDFDataMgr.loadModel(file.toUri().toString());
    }

    private static Model known() {
        return ModelFactory.createDefaultModel()
                .add(AuthorityFiles.graph(Path.of("ontology")))
                .add(graph(FILES.resolve("people.ttl")))
                .add(graph(Path.of("ontology/contexts.ttl")));
    }

    private static ExternalThing thing(LexiconFile.Row row) {
        Map<String, String> context = new HashMap<>();
        for (String cell : row.get("context").split(";")) {
            int equals = cell.indexOf('=');
            if (equals > 0) {
                context.put(cell.substring(0, equals), cell.substring(equals + 1));
            }
        }
        return new ExternalThing("x", List.of(row.get("name")), row.get("type"), "", Map.of(), context);
    }

    @Test
    void whatIsSaidBesideANameTellsTheBearersApart() {
        Matcher matcher = Matcher.over(known());
        List<String> faults = new ArrayList<>();
        List<LexiconFile.Row> rows =
                LexiconFile.read(FILES.resolve("contexts.tsv")).rows();
        for (LexiconFile.Row row : rows) {
            List<Link> links = matcher.match(thing(row));
            String accepted = links.stream()
                    .filter(link -> link.review() == Link.Review.ACCEPT)
                    .map(Link::entity)
                    .findFirst()
                    .orElse("-");
            String reason = links.isEmpty() ? "" : links.getFirst().reason();
            boolean why = row.get("reason").isEmpty() ? reason.isEmpty() : reason.contains(row.get("reason"));
            if (!accepted.equals(row.get("expected")) || !why) {
                faults.add("line " + row.line() + ": " + accepted + ", " + links);
            }
        }
        assertEquals(List.of(), faults, String.join("\n", faults));
        assertTrue(rows.size() >= 35, "rows: " + rows.size());
    }

    @Test
    void aLinkThatContextDecidedSaysSo() {
        ExternalThing sato = new ExternalThing("x", List.of("佐藤"), "Person", "", Map.of(), Map.of("役職", "漁港担当大臣"));
        Link link = Matcher.over(known()).match(sato).getFirst();
        assertEquals("semapv:CompositeMatching", link.justification());
        assertEquals("family name '佐藤' only; office '漁港担当大臣' agrees", link.reason());
    }

    @Test
    void withoutDescribedFieldsContextIsNothing() {
        Model bare = ModelFactory.createDefaultModel()
                .add(AuthorityFiles.graph(Path.of("ontology")))
                .add(graph(FILES.resolve("people.ttl")));
        ExternalThing sato = new ExternalThing("x", List.of("佐藤"), "Person", "", Map.of(), Map.of("役職", "漁港担当大臣"));
        assertEquals(
                "semapv:LexicalMatching",
                Matcher.over(bare).match(sato).getFirst().justification());
    }

    @Test
    void aPathThatIsNoneIsNamed() {
        Model broken = known();
        broken.getResource("https://w3id.org/kijiku/ontology/context/office")
                .removeAll(Vocabulary.CONTEXT_PATH)
                .addProperty(Vocabulary.CONTEXT_PATH, "kj:heldOffice/");
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> Matcher.over(broken))
                .getMessage());
        assertTrue(message.contains("context/office: 'kj:heldOffice/' is no property path"), message);
    }
}
