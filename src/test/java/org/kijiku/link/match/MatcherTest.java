package org.kijiku.link.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.mention.LexiconFile;

class MatcherTest {
    private static final Path NAMES = Path.of("src/test/resources/org/kijiku/link/match/names.tsv");
    private static final Matcher MATCHER = Matcher.over(AuthorityFiles.graph(Path.of("ontology")));

    private static ExternalThing thing(LexiconFile.Row row) {
        String[] identifier = row.get("identifiers").split("=", 2);
        return new ExternalThing(
                "http://example.org/" + row.line(),
                List.of(row.get("name")),
                row.get("type"),
                row.get("reading"),
                identifier.length == 2 ? Map.of(identifier[0], identifier[1]) : Map.of(),
                Map.of());
    }

    private static Optional<Link> accepted(List<Link> links) {
        return links.stream()
                .filter(link -> link.review() == Link.Review.ACCEPT)
                .findFirst();
    }

    @Test
    void precisionAndRecallOnFiveHundredNamesWithAHundredTraps() {
        List<LexiconFile.Row> rows = LexiconFile.read(NAMES).rows();
        int right = 0;
        int wrong = 0;
        int wanted = 0;
        int traps = 0;
        List<String> faults = new ArrayList<>();
        for (LexiconFile.Row row : rows) {
            String expected = row.get("expected");
            wanted += expected.equals("-") ? 0 : 1;
            traps += expected.equals("-") ? 1 : 0;
            List<Link> links = MATCHER.match(thing(row));
            String found = accepted(links).map(Link::entity).orElse("-");
            right += !found.equals("-") && found.equals(expected) ? 1 : 0;
            wrong += !found.equals("-") && !found.equals(expected) ? 1 : 0;
            if (!found.equals(expected)) {
                faults.add(row.line() + " " + row.get("name") + " " + row.get("type") + ": " + found + ", expected "
                        + expected + " " + links);
            }
        }
        assertEquals(500, rows.size());
        assertEquals(100, traps);
        double precision = right / (double) (right + wrong);
        double recall = right / (double) wanted;
        assertTrue(
                precision >= 0.98 && recall >= 0.9,
                "precision " + precision + ", recall " + recall + "\n" + String.join("\n", faults));
    }

    @Test
    void noLinkIsWithoutAReason() {
        for (LexiconFile.Row row : LexiconFile.read(NAMES).rows()) {
            MATCHER.match(thing(row)).forEach(link -> assertFalse(link.reason().isBlank(), link.toString()));
        }
    }

    @Test
    void anIdentifierDecidesBeforeANameDoes() {
        ExternalThing thing = new ExternalThing("x", List.of("アメリカ"), "", "", Map.of("iso3", "DEU"), Map.of());
        List<Link> links = MATCHER.match(thing);
        assertEquals("state/germany", links.getFirst().entity());
        assertTrue(links.getFirst().reason().startsWith("same iso3 DEU, but it is called ドイツ"), links.toString());
        assertEquals(Optional.empty(), accepted(links), "a code that belongs to another name is no proof");
        ExternalThing named = new ExternalThing("x", List.of("独"), "", "", Map.of("iso3", "DEU"), Map.of());
        assertEquals(
                "same iso3 DEU", accepted(MATCHER.match(named)).orElseThrow().reason());
    }

    @Test
    void aFileGoesToReviewAndComesBack(@TempDir Path dir) throws IOException {
        List<Link> links = new ArrayList<>();
        links.addAll(MATCHER.match(ExternalThing.named("https://example.org/1", "防衛省", "Organization")));
        links.addAll(MATCHER.match(ExternalThing.named("https://example.org/2", "防衛庁", "Organization")));
        StringWriter out = new StringWriter();
        Sssom.write(out, "https://example.org/set", links);
        Path file = dir.resolve("links.sssom.tsv");
        Files.writeString(file, out.toString());
        assertEquals(links, read(file));
        assertEquals(1, triples(LinkGraph.of("set", read(file))));
        Files.writeString(
                file, out.toString().replaceAll("is it the same thing\\?\t\n", "is it the same thing?\taccept\n"));
        assertEquals(2, triples(LinkGraph.of("set", read(file))));
        Files.writeString(file, out.toString().replace("label '防衛省'\taccept", "label '防衛省'\tmaybe"));
        List<String> refused = Sssom.read(file, id -> true).refused();
        assertEquals(1, refused.size(), refused.toString());
        int line = 1
                + Files.readAllLines(file)
                        .indexOf(Files.readAllLines(file).stream()
                                .filter(row -> row.endsWith("maybe"))
                                .findFirst()
                                .orElseThrow());
        assertEquals(file + ":" + line + ": review is 'maybe'; write accept, reject or nothing", refused.getFirst());
    }

    private static List<Link> read(Path file) {
        Sssom.Reviewed read = Sssom.read(file, id -> true);
        assertEquals(List.of(), read.refused());
        return read.links();
    }

    @Test
    void eachRowThatIsNoLinkIsNamedAndTheRestIsRead(@TempDir Path dir) throws IOException {
        StringWriter out = new StringWriter();
        Sssom.write(
                out,
                "https://example.org/set",
                MATCHER.match(ExternalThing.named("https://example.org/1", "防衛省", "Organization")));
        String good = out.toString().lines().reduce((one, next) -> next).orElseThrow();
        List<String> rows = List.of(
                good.replace("label '防衛省'", ""),
                good.replace("0.98", "much"),
                good.replace("0.98", "1.98"),
                good.replace("kjid:organization/", "kjid:organisation/"),
                good.replace("https://example.org/1", "1"),
                good.replace("\tlabel", " label"),
                good.replace("https://example.org/1", "https://example.org/2"));
        Path file = Files.writeString(dir.resolve("reviewed.tsv"), "\uFEFF" + out + String.join("\r\n", rows) + "\r\n");
        Sssom.Reviewed read = Sssom.read(file, id -> id.startsWith("organization/"));
        assertEquals(
                List.of("https://example.org/1", "https://example.org/2"),
                read.links().stream().map(Link::external).toList());
        long head = out.toString().lines().count();
        List<String> reasons = List.of(
                "no reason",
                "is 'much', no number",
                "is '1.98', no number",
                "there is no entity",
                "is no IRI",
                "cells, not 9");
        assertEquals(reasons.size(), read.refused().size(), read.refused().toString());
        for (int i = 0; i < reasons.size(); i++) {
            String told = read.refused().get(i);
            assertTrue(told.startsWith(file + ":" + (head + 1 + i) + ": ") && told.contains(reasons.get(i)), told);
        }
        Path other = Files.writeString(dir.resolve("other.tsv"), "a,b\n1,2\n");
        assertTrue(String.valueOf(assertThrows(IllegalArgumentException.class, () -> Sssom.read(other, id -> true))
                        .getMessage())
                .contains("no column subject_id"));
    }

    private static long triples(NamedModel graph) {
        assertEquals(Iris.BASE + "graph/links/set", graph.name());
        return graph.model()
                .listStatements(null, SKOS.exactMatch, (org.apache.jena.rdf.model.RDFNode) null)
                .toList()
                .size();
    }

    @Test
    void tablesJsonAndRdfAreRead(@TempDir Path dir) throws IOException {
        Path csv = Files.writeString(dir.resolve("a.csv"), "\uFEFFid,name,alias,type,iso3\n1,米国,アメリカ|USA,State,USA\n");
        Path json = Files.writeString(dir.resolve("a.json"), "[{\"id\": \"1\", \"label\": [\"米国\", \"USA\"]}]");
        Path ttl = Files.writeString(
                dir.resolve("a.ttl"), "<https://e.org/1> <http://www.w3.org/2004/02/skos/core#prefLabel> \"米国\"@ja .");
        for (Path file : List.of(csv, json, ttl)) {
            ExternalThing thing = ExternalThings.read(file, "https://e.org/").getFirst();
            assertEquals("https://e.org/1", thing.id());
            assertEquals(
                    "state/united-states",
                    accepted(MATCHER.match(thing)).orElseThrow().entity());
        }
        Path bad = Files.writeString(dir.resolve("b.csv"), "code,name\n1,米国\n");
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> ExternalThings.read(bad, ""))
                .getMessage());
        assertTrue(message.contains("'id'"), message);
    }

    @Test
    void headingsInJapaneseAreUnderstoodAndWhatIsWrongIsNamedWithItsLine(@TempDir Path dir) throws IOException {
        Path csv = Files.writeString(dir.resolve("a.csv"), "番号,名称,種別,役職,備考\nhttps://e.org/1,岸田,Person,首相,\"二\n行\"\n");
        ExternalThing thing = ExternalThings.read(csv, "").getFirst();
        assertEquals(List.of("岸田"), thing.names());
        assertEquals(Map.of("役職", "首相", "備考", "二\n行"), thing.context());
        Path ttl = Files.writeString(
                dir.resolve("a.ttl"),
                "<https://e.org/1> a <https://schema.org/Person> ; <http://www.w3.org/2002/07/owl#sameAs> "
                        + "<http://www.wikidata.org/entity/Q359480> ; "
                        + "<http://www.w3.org/2000/01/rdf-schema#label> \"岸田文雄\"@ja .");
        ExternalThing person = ExternalThings.read(ttl, "").getFirst();
        assertEquals("Person", person.type());
        assertEquals(
                "http://www.wikidata.org/entity/Q359480", person.identifiers().get("wikidata"));
        fault(Files.writeString(dir.resolve("b.csv"), "id,name\n1,a\n,b\n"), "b.csv:3: the row has no id");
        fault(Files.write(dir.resolve("c.csv"), "id,名称\n".getBytes("windows-31j")), "c.csv is not in UTF-8");
        fault(Files.writeString(dir.resolve("d.json"), "[\n{\"id\": }]"), "d.json:2: ");
        fault(Files.writeString(dir.resolve("e.ttl"), "<a> <b> \n"), "e.ttl: ");
        fault(dir.resolve("gone.csv"), "no such file");
    }

    private static void fault(Path file, String part) {
        String message =
                String.valueOf(assertThrows(IllegalArgumentException.class, () -> ExternalThings.read(file, ""))
                        .getMessage());
        assertTrue(message.contains(part), message);
    }

    @Test
    void anEndpointIsAsked() {
        var data = org.apache.jena.sparql.core.DatasetGraphFactory.createTxnMem();
        String turtle = "<https://e.org/1> <http://www.w3.org/2000/01/rdf-schema#label> \"米国\"@ja .";
        data.executeWrite(() -> org.apache.jena.riot.RDFDataMgr.read(
                data, new java.io.StringReader(turtle), "http://x/", org.apache.jena.riot.Lang.TURTLE));
        var server = org.apache.jena.fuseki.main.FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/d", data)
                .build()
                .start();
        try {
            String query = "SELECT ?id ?name { ?id <http://www.w3.org/2000/01/rdf-schema#label> ?name }";
            ExternalThing thing = ExternalThings.ask("http://localhost:" + server.getPort() + "/d", query, "")
                    .getFirst();
            assertEquals("https://e.org/1", thing.id());
            assertEquals(
                    "state/united-states",
                    accepted(MATCHER.match(thing)).orElseThrow().entity());
        } finally {
            server.stop();
        }
    }
}
