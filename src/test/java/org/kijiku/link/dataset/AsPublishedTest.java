package org.kijiku.link.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Vocabulary;

/**
 * Tables as ministries and banks publish them, read with nothing but metadata and a query: the published files where they
 * are to be had, and look-alikes made for this test everywhere.
 */
class AsPublishedTest {
    private static final Path PUBLISHED = Path.of("../shared/reference/as-published");
    private static final Path METADATA = Path.of("src/test/resources/org/kijiku/link/dataset");
    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final DatasetImporter IMPORTER = DatasetImporter.open(Path.of("ontology"));

    @TempDir
    Path folder = Path.of("");

    private Imported published(String name) throws IOException {
        Assumptions.assumeTrue(Files.exists(PUBLISHED));
        copy(METADATA, folder);
        copy(PUBLISHED, folder);
        copy(PUBLISHED.resolve("excerpts"), Files.createDirectories(folder.resolve("excerpts")));
        return IMPORTER.read(folder.resolve(name + ".csv-metadata.json"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    /** The look-alike of a file in the bytes that such files have. */
    private Imported lookAlike(String name, String file, boolean mark, Charset charset) throws IOException {
        copy(METADATA, folder);
        Files.createDirectories(folder.resolve("excerpts"));
        String text = (mark ? "\uFEFF" : "")
                + Files.readString(METADATA.resolve("look-alikes").resolve(file))
                        .replace("\n", "\r\n");
        Files.write(folder.resolve(file), text.getBytes(charset));
        return IMPORTER.read(folder.resolve(name + ".csv-metadata.json"));
    }

    private static String value(Imported table, String observation) {
        return new BigDecimal(table.graph()
                        .model()
                        .getResource(Iris.BASE + "dataset/" + observation)
                        .getRequiredProperty(Vocabulary.VALUE)
                        .getLiteral()
                        .getLexicalForm())
                .stripTrailingZeros()
                .toPlainString();
    }

    @Test
    void shiftJisWithSevenHeaderLinesGroupedDigitsAndAFootnote() throws IOException {
        Imported table = published("gdp-years");
        assertEquals(21, table.facts());
        assertEquals("474403700000000", value(table, "gdp-years/2012"));
    }

    @Test
    void theSameInALookAlike() throws IOException {
        Imported table = lookAlike("gdp-years", "gaku-mfy1532.csv", false, SHIFT_JIS);
        assertEquals(3, table.facts());
        assertEquals(4, table.rows());
        assertEquals("100200500000000", value(table, "gdp-years/2010"));
        assertEquals("1101250250000000", value(table, "gdp-years/2012"));
        assertEquals(List.of(), table.remarks());
    }

    @Test
    void theYearStandsInTheFirstQuarterOnly() throws IOException {
        Imported table = published("gdp-quarters");
        assertEquals("132551400000000", value(table, "gdp-quarters/1994/10-12"));
        assertEquals("123289200000000", value(table, "gdp-quarters/1995/4-6"));
    }

    @Test
    void theYearStandsInTheFirstQuarterOfALookAlike() throws IOException {
        Imported table = lookAlike("gdp-quarters", "gaku-mg1532.csv", false, SHIFT_JIS);
        assertEquals(6, table.facts());
        assertEquals("25400000000000", value(table, "gdp-quarters/2010/10-12"));
        assertEquals("25600000000000", value(table, "gdp-quarters/2011/4-6"));
    }

    @Test
    void aByteOrderMarkFourLinesBeforeTheHeaderAndAColumnAYear() throws IOException {
        Imported table = published("world-bank");
        assertEquals("1.37139689580634", value(table, "world-bank/JPN/2024"));
        assertEquals(List.of(), table.remarks());
    }

    @Test
    void aByteOrderMarkAndAColumnAYearInALookAlike() throws IOException {
        Imported table =
                lookAlike("world-bank", "API_MS.MIL.XPND.GD.ZS_DS2_en_csv_v2_211.csv", true, StandardCharsets.UTF_8);
        assertEquals(5, table.facts(), "what has no state or no value is left out");
        assertEquals("1.37", value(table, "world-bank/JPN/2024"));
        assertEquals(List.of(), table.remarks());
    }

    @Test
    void unitsInRowsErasInTheHeaderAndDashesForNothing() throws IOException {
        Imported table = published("white-paper");
        assertEquals("4860700000000", value(table, "white-paper/JPN/2016"));
        assertEquals("5007000000000", value(table, "white-paper/JPN/2019"));
        assertEquals("38562000000", value(table, "white-paper/AUS/2019"));
        assertEquals(43, table.facts());
    }

    @Test
    void unitsInRowsAndErasInTheHeaderOfALookAlike() throws IOException {
        Imported table = lookAlike(
                "white-paper", "excerpts/mod-wp2020-file-09.reconstructed.csv", false, StandardCharsets.UTF_8);
        assertEquals(5, table.facts());
        assertEquals("112000000000", value(table, "white-paper/JPN/2019"));
        assertEquals("3340000000", value(table, "white-paper/USA/2019"));
    }

    @Test
    void linesBreakInsideTheCellsOfATableThatOnlyDescribes() throws IOException {
        Imported table = published("country-notes");
        assertEquals(265, table.rows());
        assertEquals(List.of(), table.remarks());
        String note = note(table, "state/afghanistan");
        assertTrue(note.contains("fiscal year-end: March 20") && note.contains("\n"), note);
        assertTrue(table.facts() > 190, "states: " + table.facts());
    }

    @Test
    void linesBreakInsideTheCellsOfALookAlike() throws IOException {
        Imported table = lookAlike(
                "country-notes",
                "Metadata_Country_API_MS.MIL.XPND.GD.ZS_DS2_en_csv_v2_211.csv",
                true,
                StandardCharsets.UTF_8);
        assertEquals(3, table.rows());
        assertEquals(2, table.facts());
        assertEquals(
                "The year of account ends in March.\r\n\r\nA second paragraph, with a comma and a \"quoted\" word.",
                note(table, "state/japan"));
        Model graph = table.graph().model();
        assertFalse(graph.getResource(Iris.entity("state/australia")).hasProperty(SKOS.scopeNote));
    }

    private static String note(Imported table, String state) {
        return table.graph()
                .model()
                .getResource(Iris.entity(state))
                .getRequiredProperty(SKOS.scopeNote)
                .getString();
    }

    @Test
    void yearsOfAnEraWideDigitsAndMarksOfFootnotes() throws IOException {
        Imported table = lookAlike("eras", "eras.csv", false, SHIFT_JIS);
        assertEquals(
                4, table.facts(), table.graph().model().listSubjects().toList().toString());
        String ministry = "eras/" + java.net.URLEncoder.encode("防衛省", StandardCharsets.UTF_8);
        assertEquals("5191100000000", value(table, ministry + "/FY2018"));
        assertEquals("5257400000000", value(table, ministry + "/FY2019"));
        assertEquals("5313300000000", value(table, ministry + "/FY2020"));
        Model graph = table.graph().model();
        assertEquals(
                "2019-04-01",
                graph.getResource(Iris.BASE + "dataset/" + ministry + "/FY2019")
                        .getRequiredProperty(Vocabulary.PERIOD_START)
                        .getString());
        assertEquals(1, table.remarks().size(), table.remarks().toString());
        assertTrue(
                table.remarks().getFirst().contains("eras.csv:10: 'いつか' in column 'year' is no period"),
                table.remarks().toString());
    }
}
