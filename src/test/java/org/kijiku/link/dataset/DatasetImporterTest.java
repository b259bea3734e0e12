package org.kijiku.link.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Vocabulary;

class DatasetImporterTest {
    private static final Path DATASETS = Path.of("seeds/datasets");
    private final DatasetImporter importer = DatasetImporter.open(Path.of("ontology"));

    @Test
    void everyShippedTableImportsWithoutRemarks() {
        List<Path> files = DatasetImporter.metadataFiles(DATASETS);
        assertTrue(files.size() >= 5, "tables: " + files);
        for (Path file : files) {
            Imported table = importer.read(file);
            assertEquals(List.of(), table.remarks());
            assertTrue(table.facts() >= table.rows() - 4, file + ": " + table.facts() + " of " + table.rows());
        }
    }

    @Test
    void anObservationHasMeasureSubjectPeriodValueAndSource() {
        Model graph = importer.read(DATASETS.resolve("defence-spending.csv-metadata.json"))
                .graph()
                .model();
        Resource observation = graph.getResource(
                Iris.BASE
                        + "dataset/defence-spending/observation/defence-initial-budget-including-realignment/JPN/2024-04-01_2025-03-31");
        assertEquals(
                0,
                new BigDecimal("7949600000000")
                        .compareTo(new BigDecimal(observation
                                .getRequiredProperty(Vocabulary.VALUE)
                                .getLiteral()
                                .getLexicalForm())));
        assertEquals(
                "FY2024",
                observation.getRequiredProperty(Vocabulary.PERIOD_LABEL).getString());
        assertEquals(
                Iris.entity("state/japan"),
                observation
                        .getRequiredProperty(Vocabulary.SUBJECT)
                        .getResource()
                        .getURI());
        assertTrue(observation.hasProperty(org.apache.jena.vocabulary.DCTerms.source));
    }

    @Test
    void sharesAndAveragesAreComputedFromWhatIsThere() {
        Model rare = importer.read(DATASETS.resolve("rare-earths.csv-metadata.json"))
                .graph()
                .model();
        assertEquals(
                "69.23",
                value(
                        rare,
                        "rare-earths/observation/rare-earth-mine-production-estimate/CHN/2024-01-01_2024-12-31/share"));
        Model support = importer.read(DATASETS.resolve("host-nation-support.csv-metadata.json"))
                .graph()
                .model();
        assertEquals(
                "32820000000",
                value(
                        support,
                        "host-nation-support/observation/host-nation-support-facility-improvement-five-years/JPN/2022-04-01_2027-03-31/average"));
    }

    private static String value(Model graph, String observation) {
        return new BigDecimal(graph.getResource(Iris.BASE + "dataset/" + observation)
                        .getRequiredProperty(Vocabulary.VALUE)
                        .getLiteral()
                        .getLexicalForm())
                .stripTrailingZeros()
                .toPlainString();
    }

    @Test
    void faultsNameTheFileAndTheRemedy(@TempDir Path dir) throws IOException {
        Path metadata = dir.resolve("x.csv-metadata.json");
        Files.writeString(metadata, "{\"url\": \"x.csv\"}");
        assertFault(metadata, "no transformations");
        Files.writeString(metadata, "{\"url\": ");
        assertFault(metadata, "x.csv-metadata.json:1:");
        Files.writeString(metadata, """
                {"url": "x.csv", "dialect": {"encoding": "utf-8"},
                 "transformations": [{"url": "x.rq", "scriptFormat": "http://www.w3.org/ns/iana/media-types/application/sparql-query"}]}
                """);
        Files.write(dir.resolve("x.csv"), "年度,値\n".getBytes(java.nio.charset.Charset.forName("windows-31j")));
        Files.writeString(dir.resolve("x.rq"), "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o . ");
        assertFault(metadata, "give its encoding");
        Files.writeString(dir.resolve("x.csv"), "a\n1\n");
        assertFault(metadata, "x.rq:1");
        Files.writeString(
                dir.resolve("x.rq"),
                "CONSTRUCT { ?s a <https://w3id.org/kijiku/ontology#Nothing> } WHERE { ?s <#b> ?o }");
        assertFault(metadata, "nothing came of");
    }

    private void assertFault(Path metadata, String part) {
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> importer.read(metadata))
                .getMessage());
        assertTrue(message.contains(part), message);
    }
}
