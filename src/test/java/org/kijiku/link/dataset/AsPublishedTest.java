package org.kijiku.link.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Vocabulary;

/** Files as ministries and banks publish them, read with nothing but metadata and a query. */
class AsPublishedTest {
    private static final Path PUBLISHED = Path.of("../shared/reference/as-published");
    private static final Path METADATA = Path.of("src/test/resources/org/kijiku/link/dataset");

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        Assumptions.assumeTrue(Files.exists(PUBLISHED));
        Files.createDirectories(folder.resolve("excerpts"));
        for (Path from : List.of(METADATA, PUBLISHED, PUBLISHED.resolve("excerpts"))) {
            Path to = from.endsWith("excerpts") ? folder.resolve("excerpts") : folder;
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        }
    }

    private Imported read(String name) {
        return DatasetImporter.open(Path.of("ontology")).read(folder.resolve(name + ".csv-metadata.json"));
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
    void shiftJisWithSevenHeaderLinesGroupedDigitsAndAFootnote() {
        Imported table = read("gdp-years");
        assertEquals(21, table.facts());
        assertEquals("474403700000000", value(table.graph().model(), "gdp-years/2012"));
    }

    @Test
    void theYearStandsInTheFirstQuarterOnly() {
        Imported table = read("gdp-quarters");
        assertEquals("132551400000000", value(table.graph().model(), "gdp-quarters/1994/10-12"));
        assertEquals("123289200000000", value(table.graph().model(), "gdp-quarters/1995/4-6"));
    }

    @Test
    void aByteOrderMarkFourLinesBeforeTheHeaderAndAColumnAYear() {
        Imported table = read("world-bank");
        assertEquals("1.37139689580634", value(table.graph().model(), "world-bank/JPN/2024"));
        assertEquals(List.of(), table.remarks());
    }

    @Test
    void unitsInRowsErasInTheHeaderAndDashesForNothing() {
        Imported table = read("white-paper");
        assertEquals("4860700000000", value(table.graph().model(), "white-paper/JPN/2016"));
        assertEquals("5007000000000", value(table.graph().model(), "white-paper/JPN/2019"));
        assertEquals("38562000000", value(table.graph().model(), "white-paper/AUS/2019"));
        assertEquals(43, table.facts());
    }
}
