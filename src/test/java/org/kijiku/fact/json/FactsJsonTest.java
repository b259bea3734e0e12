package org.kijiku.fact.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.json.FactsJson.Layout;
import org.kijiku.graph.Samples;

class FactsJsonTest {
    private final FactsJson json = new FactsJson();
    private final FactsSchema schema = new FactsSchema();

    @Test
    void whatIsWrittenKeepsThePublishedForm() {
        FactsDocument document = Samples.document();
        assertEquals(List.of(), schema.faults(json.write(document, Layout.PRETTY, true)));
        assertEquals(List.of(), schema.faults(json.write(document, Layout.LINE, false)));
        assertFalse(json.write(document, Layout.LINE, false).contains("\n"));
    }

    @Test
    void offsetsCountCodePoints() {
        FactsDocument document = Samples.document();
        var figure = json.read("x.json", json.write(document, Layout.PRETTY, true))
                .getFirst()
                .entries("figures")
                .getFirst()
                .node();
        String text = document.article().text().value();
        int[] points = text.codePoints().toArray();
        int start = figure.get("start").intValue();
        int end = figure.get("end").intValue();
        assertEquals(figure.get("quote").textValue(), new String(points, start, end - start));
        assertTrue(text.indexOf("約3億円") != start, "the sample has a character outside the basic plane before it");
    }

    @Test
    void numbersAreWrittenPlainly() {
        String written = json.write(Samples.document(), Layout.PRETTY, false);
        assertTrue(written.contains("\"value\" : 300000000,"), written);
        assertTrue(written.contains("\"confidence\" : 1,"), written);
    }

    @Test
    void theSchemaRefusesWhatItShould() {
        String good = json.write(Samples.document(), Layout.PRETTY, false);
        assertFalse(schema.faults(good.replace("\"SIGN\"", "\"sign it\"")).isEmpty());
        assertFalse(schema.faults(good.replace("\"actual\"", "\"real\"")).isEmpty());
        assertFalse(schema.faults(good.replace("\"measure\"", "\"mesure\"")).isEmpty());
        assertFalse(schema.faults(good.replace("facts/1", "facts/2")).isEmpty());
        assertFalse(schema.faults(good.replace("\"value\" : 300000000", "\"value\" : \"300000000\""))
                .isEmpty());
    }

    @Test
    void everyEntryKnowsItsLine() {
        String written = json.write(Samples.document(), Layout.PRETTY, false);
        FactsDraft draft = json.read("x.json", "\n\n" + written).getFirst();
        List<String> lines = ("\n\n" + written).lines().toList();
        int line = draft.entries("events").getFirst().line();
        assertEquals("\"events\" : [", lines.get(line - 2).strip());
        assertEquals(3, draft.line("nothing[7]"));
    }

    @Test
    void severalDocumentsMayComeInAnArrayOrOneALine() {
        String line = json.write(Samples.document(), Layout.LINE, false);
        List<FactsDraft> array = json.read("x.json", "[" + line + ",\n" + line + "]");
        List<FactsDraft> lines = json.read("x.jsonl", line + "\n" + line + "\n");
        assertEquals(2, array.size());
        assertEquals(2, lines.size());
        assertEquals(2, array.get(1).entries("figures").getFirst().line());
        assertEquals(2, lines.get(1).entries("figures").getFirst().line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kijiku\": \"facts/1\",⏎ \"figures\": [}|x.json:2: broken JSON at column 14",
                "{\"kijiku\": \"facts/1\"|x.json:1: broken JSON",
                "{\"kijiku\": \"facts/1\", \"kijiku\": \"facts/1\"}|Duplicate field 'kijiku'",
                "{\"a\": 1}|x.json:1: not a facts document",
                "[]|x.json:1: the file holds no facts document",
                "7|x.json:1: a facts document is a JSON object",
            })
    void brokenJsonIsToldWithItsPlace(String text, String reason) {
        String message = String.valueOf(assertThrows(
                        MalformedFactsException.class, () -> json.read("x.json", text.replace("⏎", "\n")))
                .getMessage());
        assertTrue(message.contains(reason), message);
        assertFalse(message.contains("\n"), message);
    }
}
