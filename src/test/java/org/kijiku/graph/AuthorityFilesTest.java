package org.kijiku.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijiku.mention.Authority;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;

class AuthorityFilesTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Path REFERENCE = Path.of("../shared/reference");
    private static final String PREFIXES = """
            BASE <https://w3id.org/kijiku/id/>
            PREFIX kj: <https://w3id.org/kijiku/ontology#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private final Authority authority = AuthorityFiles.read(ONTOLOGY);

    @Test
    void nothingIsWrongInTheShippedFiles() {
        assertEquals(List.of(), AuthorityFiles.problems(ONTOLOGY));
    }

    @Test
    void countsByType() {
        assertTrue(
                authority.entities().size() >= 2500,
                "entities: " + authority.entities().size());
        assertEquals(199, count(EntityType.STATE));
        assertEquals(239, count(EntityType.GOVERNMENT));
        assertTrue(count(EntityType.PERSON) > 1400, "persons: " + count(EntityType.PERSON));
        assertTrue(count(EntityType.ORGANIZATION) > 400, "organizations: " + count(EntityType.ORGANIZATION));
        assertTrue(count(EntityType.PROGRAM) > 140, "programmes: " + count(EntityType.PROGRAM));
        authority.entities().stream()
                .filter(entity -> entity.type() == EntityType.PROGRAM)
                .forEach(program -> assertTrue(program.kind() != null, program.id() + " has no kind"));
    }

    private long count(EntityType type) {
        return authority.entities().stream().filter(e -> e.type() == type).count();
    }

    @Test
    void entitiesCarryNamesAndHints() {
        Entity states = authority.byId("state/united-states").orElseThrow();
        assertEquals("アメリカ合衆国", states.labelJa());
        assertTrue(
                states.aliases().containsAll(List.of("米国", "アメリカ", "米")),
                states.aliases().toString());
        assertEquals(Set.of("米"), authority.hints("state/united-states").shortForms());
        assertEquals(Set.of("台"), authority.hints("state/taiwan").shortForms());
        assertTrue(
                states.sameAs().contains("http://www.wikidata.org/entity/Q30"),
                states.sameAs().toString());
        assertTrue(authority
                .byId("program/host-nation-support")
                .orElseThrow()
                .aliases()
                .contains("思いやり予算"));
        assertEquals(
                "budget",
                authority.byId("program/host-nation-support").orElseThrow().kind());
        Authority.Hints takaichi = authority.hints("person/takaichi-sanae");
        assertEquals(Set.of("高市"), takaichi.familyNames());
        assertTrue(takaichi.offices().contains("office/prime-minister-of-japan"));
        assertTrue(
                authority.hints("office/prime-minister-of-japan").contextNames().contains("首相"));
        assertEquals(
                "state/japan", authority.hints("government/takaichi-government").state());
        assertFalse(
                authority.byId("person/takaichi-sanae").orElseThrow().aliases().contains("高市"));
    }

    @Test
    void everyOneCharacterNameIsMarkedAsShortForm() {
        List<String> bare = new ArrayList<>();
        for (Entity entity : authority.entities()) {
            List<String> names = new ArrayList<>(entity.aliases());
            names.add(entity.labelJa());
            names.stream()
                    .filter(name -> name.length() == 1
                            && !authority.hints(entity.id()).shortForms().contains(name))
                    .forEach(name -> bare.add(entity.id() + " " + name));
        }
        assertEquals(List.of(), bare);
    }

    @Test
    void aNameOfTwoThingsIsMarkedForAllButOne() {
        List<String> shared = new ArrayList<>();
        java.util.Map<String, String> owners = new java.util.HashMap<>();
        for (Entity entity : authority.entities()) {
            Authority.Hints hints = authority.hints(entity.id());
            Set<String> names = new HashSet<>(entity.aliases());
            names.add(entity.labelJa());
            names.add(entity.labelEn());
            names.removeAll(hints.contextNames());
            names.removeAll(hints.shortForms());
            names.remove("");
            for (String name : names) {
                String other = owners.putIfAbsent(name, entity.id());
                if (other != null) {
                    shared.add(name + ": " + other + ", " + entity.id());
                }
            }
        }
        assertEquals(List.of(), shared);
    }

    @Test
    void everyStateOfAHintAndEveryOfficeIsDefined() {
        for (Entity entity : authority.entities()) {
            Authority.Hints hints = authority.hints(entity.id());
            if (!hints.state().isEmpty()) {
                assertTrue(authority.byId(hints.state()).isPresent(), entity.id() + " of " + hints.state());
            }
            hints.offices()
                    .forEach(office -> assertTrue(authority.byId(office).isPresent(), entity.id() + " " + office));
            entity.members()
                    .forEach(member -> assertTrue(authority.byId(member).isPresent(), entity.id() + " " + member));
        }
    }

    @Test
    void everyLinkHasItsRowInTheReferenceTables() throws IOException {
        Assumptions.assumeTrue(Files.exists(REFERENCE));
        StringBuilder rows = new StringBuilder();
        for (String file : List.of("identifiers", "countries", "prefectures", "politicians")) {
            rows.append(Files.readString(REFERENCE.resolve(file + ".csv"))).append('\n');
        }
        String known = "," + rows.toString().replace("\n", ",\n,");
        List<String> unseen = new ArrayList<>();
        int links = 0;
        for (Entity entity : authority.entities()) {
            for (String link : entity.sameAs()) {
                links++;
                String id = link.replaceFirst("^http://www.wikidata.org/entity/|^https://sws.geonames.org/", "")
                        .replaceFirst("/$", "");
                if (!known.contains("," + id + ",")) {
                    unseen.add(entity.id() + " " + link);
                }
            }
        }
        assertEquals(List.of(), unseen);
        assertTrue(links > 1400, "links: " + links);
    }

    @Test
    void whatIsUnverifiedStaysUnlinked() {
        for (String id : List.of(
                "armed-force/united-states-armed-forces",
                "armed-force/australian-defence-force",
                "place/minamitorishima",
                "program/foip",
                "government/takaichi-government",
                "government/trump-administration",
                "program/extended-deterrence-dialogue")) {
            assertEquals(List.of(), authority.byId(id).orElseThrow().sameAs(), id);
        }
    }

    @Test
    void theGraphHoldsTheGeneralClassesAndOneNameProperty() {
        Model graph = AuthorityFiles.graph(ONTOLOGY);
        var japan = graph.getResource(Iris.entity("state/japan"));
        assertTrue(graph.contains(japan, RDF.type, Vocabulary.ENTITY));
        assertTrue(graph.contains(japan, RDF.type, Vocabulary.ACTOR));
        assertTrue(graph.contains(japan, Vocabulary.ISO2, "JP"));
        var tokyo = graph.getResource(Iris.entity("place/tokyo"));
        assertFalse(graph.contains(tokyo, RDF.type, Vocabulary.ACTOR));
        assertTrue(graph.contains(japan, org.apache.jena.vocabulary.SKOS.altLabel, graph.createLiteral("日", "ja")));
    }

    @Test
    void faultsNameFileLineAndRemedy(@TempDir Path dir) throws IOException {
        assertFault(dir, "<state/x> a kj:Planet ; rdfs:label \"X\"@en .", "a.ttl:6:", "has the type", "kj:Person");
        assertFault(dir, "<state/x> a kj:Person ; rdfs:label \"X\"@en .", "a.ttl:6:", "begins with person/");
        assertFault(dir, "\n<state/x> a kj:State .", "a.ttl:7:", "no rdfs:label");
        assertFault(dir, "<state/x> rdfs:label \"X\"@en .", "a.ttl:6:", "has no type");
        assertFault(dir, "<state/x> a kj:State ; rdfs:label ) .", "a.ttl:6:");
        assertFault(dir, """
                <state/x> a kj:State ; rdfs:label "X"@en ; kj:iso2 "XX" .
                <state/y> a kj:State ; rdfs:label "Y"@en ; kj:iso2 "XX" .
                """, "belongs to", "one of the two is wrong");
    }

    private static void assertFault(Path dir, String turtle, String... parts) throws IOException {
        Path file = Files.createDirectories(dir.resolve("authority")).resolve("a.ttl");
        Files.writeString(file, PREFIXES + turtle);
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> AuthorityFiles.read(dir))
                .getMessage());
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
    }

    @Test
    void twoFilesMayNotDefineOneThing(@TempDir Path dir) throws IOException {
        Path folder = Files.createDirectories(dir.resolve("authority"));
        Files.writeString(folder.resolve("a.ttl"), PREFIXES + "<state/x> a kj:State ; rdfs:label \"X\"@en .");
        Files.writeString(folder.resolve("b.ttl"), PREFIXES + "<state/x> a kj:State ; rdfs:label \"Z\"@ja .");
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> AuthorityFiles.read(dir))
                .getMessage());
        assertTrue(message.contains("b.ttl:6:") && message.contains("a.ttl:6"), message);
        Files.writeString(folder.resolve("b.ttl"), PREFIXES + "<state/x> skos:altLabel \"Zed\"@en .");
        assertEquals(
                List.of("Zed"),
                AuthorityFiles.read(dir).byId("state/x").orElseThrow().aliases());
    }
}
