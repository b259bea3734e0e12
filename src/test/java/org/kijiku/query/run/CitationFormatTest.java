package org.kijiku.query.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.kijiku.query.SavedQueries;

/** Citations as the programs that take them read them. */
class CitationFormatTest {
    private static final String AWKWARD = "100% {a_b} \\\\cite{x} ~ ^ # $ & \"日本\" }";
    private static final Citation CITATION = new Citation(
            SavedQueries.open(Path.of("queries")).get("who-signed-what"),
            Map.of("actor", AWKWARD, "from", "0001-01-01", "to", "2025-12-31"),
            "936e5814cb9897fb",
            2,
            "5967469849d0a3a5f0ac40a9f7a58058168fa781b1731b2c9efc52cfe3cb6416",
            LocalDate.of(2026, 1, 2));

    @Test
    void theTextNamesWhatWasGivenAndNothingElse() {
        String text = CitationFormat.TEXT.write(CITATION);
        assertTrue(text.startsWith("Kijiku: Who signed what (誰が何に署名したか). Saved query <"), text);
        assertTrue(
                text.contains("parameters actor=" + AWKWARD + "; to=2025-12-31, data version 936e5814cb9897fb"), text);
        assertFalse(text.contains("0001-01-01"), "a default is no news: " + text);
        assertTrue(
                text.endsWith("2 rows, result hash 5967469849d0a3a5f0ac40a9f7a58058168fa781b1731b2c9efc52cfe3cb6416."
                        + " Retrieved 2026-01-02.\n"),
                text);
    }

    @Test
    void bibtexReadsTheEntry() throws IOException, ParseException {
        List<Exception> problems = new ArrayList<>();
        BibTeXParser parser = new BibTeXParser() {
            @Override
            public void checkStringResolution(Key key, org.jbibtex.BibTeXString string) {
                problems.add(new IllegalStateException(key + " is no string"));
            }
        };
        String written = CitationFormat.BIBTEX.write(CITATION);
        BibTeXDatabase database = parser.parse(new StringReader(written));
        assertEquals(List.of(), problems);
        BibTeXEntry entry =
                Objects.requireNonNull(database.getEntries().get(new Key("kijiku-who-signed-what-59674698")));
        assertEquals("misc", entry.getType().getValue());
        assertEquals("Who signed what (誰が何に署名したか)", value(entry, "title"));
        assertEquals("https://w3id.org/kijiku/query/who-signed-what", value(entry, "url"));
        assertEquals("2026-01-02", value(entry, "urldate"));
        String note = value(entry, "note")
                .replace("\\textbackslash{}", "\\")
                .replace("\\textbraceleft{}", "{")
                .replace("\\textbraceright{}", "}")
                .replace("\\textasciitilde{}", "~")
                .replace("\\textasciicircum{}", "^")
                .replaceAll("\\\\([#$%&_])", "$1");
        assertTrue(note.contains("actor=" + AWKWARD + "; to="), note);
    }

    private static String value(BibTeXEntry entry, String name) {
        return entry.getField(new Key(name)).toUserString();
    }

    /** CSL-JSON: a list of items whose members are texts but for dates and what is our own. */
    @Test
    void cslReadsTheItem() throws IOException {
        JsonNode list = JsonMapper.builder().build().readTree(CitationFormat.CSL.write(CITATION));
        assertEquals(1, list.size());
        JsonNode item = list.get(0);
        List<String> names = new ArrayList<>();
        item.fieldNames().forEachRemaining(names::add);
        assertEquals(
                List.of("id", "type", "title", "publisher", "note", "URL", "version", "accessed", "custom"), names);
        assertEquals("dataset", item.path("type").asText());
        assertEquals("[[2026,1,2]]", item.at("/accessed/date-parts").toString());
        assertEquals(AWKWARD, item.at("/custom/parameters/actor").asText());
        assertEquals(2, item.at("/custom/rows").asInt());
        for (String name : names) {
            boolean own = name.equals("accessed") || name.equals("custom");
            assertEquals(!own, item.path(name).isTextual(), name);
        }
    }
}
