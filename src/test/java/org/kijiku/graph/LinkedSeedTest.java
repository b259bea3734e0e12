package org.kijiku.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kijiku.mention.Authority;
import org.kijiku.mention.Entity;

/** What has evidence is linked, what has none is not. */
class LinkedSeedTest {
    private static final Path REFERENCE = Path.of("../shared/reference");
    private static final Set<String> THINGS =
            Set.of("country", "organization", "prefecture", "person", "office", "armed_force", "government", "concept");
    private static final List<String> OTHER_NAMES = List.of("(日本の)首相=首相", "(米国の)大統領=大統領", "東京=東京都");

    private final Authority authority = AuthorityFiles.read(Path.of("ontology"));

    @Test
    void everyThingWithEvidenceForWikidataCarriesIt() throws IOException {
        Assumptions.assumeTrue(Files.exists(REFERENCE));
        List<String> unlinked = new ArrayList<>();
        int linked = 0;
        for (CSVRecord row : rows("identifiers.csv")) {
            if (row.get("scheme").equals("wikidata") && THINGS.contains(row.get("type"))) {
                String iri = "http://www.wikidata.org/entity/" + row.get("identifier");
                String name = row.get("local_label_ja");
                boolean found = named(name)
                        .filter(entity -> entity.sameAs().contains(iri))
                        .isPresent();
                linked += found ? 1 : 0;
                if (!found) {
                    unlinked.add(name + " " + iri);
                }
            }
        }
        assertEquals(List.of(), unlinked);
        assertTrue(linked >= 20, "linked: " + linked);
    }

    @Test
    void nothingIsLinkedWithACandidateThatStayedUnproven() throws IOException {
        Assumptions.assumeTrue(Files.exists(REFERENCE));
        Set<String> links = new java.util.HashSet<>();
        authority.entities().forEach(entity -> links.addAll(entity.sameAs()));
        for (CSVRecord row : rows("unverified.csv")) {
            String candidate = row.get("candidate_wikidata");
            assertTrue(
                    candidate.isEmpty() || !links.contains("http://www.wikidata.org/entity/" + candidate),
                    row.get("local_label_ja") + " " + candidate);
        }
    }

    /** Codes of classes of actors and events, and ids of other things that stand on or near one of ours. */
    private static final Set<String> NO_IDENTITY = Set.of(
            "plover", "icao", "wmo-station", "everypolitician", "aerodrome", "station", "city", "sea_area", "unit");

    @Test
    void everyOtherIdentifierWithEvidenceIsSomewhereAndNoneOfAnotherThing() throws IOException {
        Assumptions.assumeTrue(Files.exists(REFERENCE));
        Model graph = AuthorityFiles.graph(Path.of("ontology"));
        graph.add(
                RDFDataMgr.loadModel(Path.of("ontology/currencies.ttl").toUri().toString()));
        Set<String> values = new TreeSet<>();
        graph.listObjects()
                .forEach(value ->
                        values.add(value.isLiteral() ? value.asLiteral().getString() : value.toString()));
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (CSVRecord row : rows("identifiers.csv")) {
            if (NO_IDENTITY.contains(row.get("scheme")) || NO_IDENTITY.contains(row.get("type"))) {
                continue;
            }
            String id = row.get("identifier");
            if (values.stream()
                    .anyMatch(value -> value.equals(id) || value.matches(".*/" + Pattern.quote(id) + "(\\.htm|/)?"))) {
                found++;
            } else {
                missing.add(row.get("local_label_ja") + " " + row.get("scheme") + " " + id);
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(found > 65, "found: " + found);
        assertFalse(values.stream().anyMatch(value -> value.contains("1850147")), "the city is not the prefecture");
        assertTrue(graph.getResource(Iris.entity("place/waters-off-hawaii"))
                .getProperty(Vocabulary.property("near"))
                .getResource()
                .getURI()
                .equals(Iris.entity("place/hawaii")));
        assertFalse(graph.getResource(Iris.entity("place/waters-off-hawaii")).hasProperty(OWL2.sameAs));
    }

    @Test
    void noWikidataItemIsWithoutEvidence() throws IOException {
        Assumptions.assumeTrue(Files.exists(REFERENCE));
        String seen = "";
        for (String file : List.of("identifiers.csv", "countries.csv", "prefectures.csv", "politicians.csv")) {
            seen += Files.readString(REFERENCE.resolve(file));
        }
        Set<String> evident = Pattern.compile("Q[0-9]+")
                .matcher(seen)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        Model graph = AuthorityFiles.graph(Path.of("ontology"));
        graph.add(
                RDFDataMgr.loadModel(Path.of("ontology/currencies.ttl").toUri().toString()));
        List<String> unproven = graph.listObjects()
                .mapWith(RDFNode::toString)
                .filterKeep(value -> value.startsWith("http://www.wikidata.org/entity/"))
                .mapWith(value -> value.substring(value.lastIndexOf('/') + 1))
                .filterDrop(evident::contains)
                .toList();
        assertEquals(List.of(), unproven);
    }

    private Optional<Entity> named(String name) {
        String usual = OTHER_NAMES.stream()
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElse(name);
        return authority.entities().stream()
                .filter(entity -> entity.labelJa().equals(usual)
                        || entity.labelEn().equals(usual)
                        || entity.aliases().contains(usual))
                .filter(entity -> !entity.sameAs().isEmpty())
                .findFirst();
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        try (Reader reader = Files.newBufferedReader(REFERENCE.resolve(file))) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
