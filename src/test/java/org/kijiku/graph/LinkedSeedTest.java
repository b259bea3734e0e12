package org.kijiku.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
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
