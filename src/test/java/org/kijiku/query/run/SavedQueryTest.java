package org.kijiku.query.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kijiku.graph.Samples;
import org.kijiku.query.BadParameterException;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.result.ResultFormat;
import org.kijiku.store.Store;

class SavedQueryTest {
    private final SavedQueries queries = SavedQueries.open(Path.of("queries"));
    private final Store store = SampleStore.open();
    private final QueryRunner runner = new QueryRunner(store, Duration.ofSeconds(10));

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aQueryRunsWithItsDefaults() {
        assertEquals(
                "agreementLabel,signerLabel,date\r\n協定,甲国,2024-05\r\n協定,乙国,2024-05\r\n",
                columns(csv("who-signed-what", Map.of()), 1, 3, 5));
    }

    @Test
    void anEntityIsGivenByNameIriOrId() {
        for (String word : List.of("甲国", "https://w3id.org/kijiku/id/state/xaa", "state/xaa")) {
            assertEquals(
                    "signerLabel\r\n甲国\r\n", columns(csv("who-signed-what", Map.of("actor", List.of(word))), 3), word);
        }
    }

    @Test
    void severalValuesAreTakenTogether() {
        assertEquals(
                3,
                csv("who-signed-what", Map.of("actor", List.of("甲国", "乙国")))
                        .lines()
                        .count());
    }

    @Test
    void aDayOutsideThePeriodLeavesNoRow() {
        assertEquals(
                1,
                csv("who-signed-what", Map.of("from", List.of("2024-06-01")))
                        .lines()
                        .count());
        assertEquals(
                3,
                csv("who-signed-what", Map.of("from", List.of("2024-05-31")))
                        .lines()
                        .count());
    }

    @Test
    void aBadValueNamesParameterValueAndWhatIsAccepted() {
        BadParameterException bad = assertThrows(
                BadParameterException.class, () -> csv("who-signed-what", Map.of("from", List.of("2024-13-01"))));
        assertEquals(
                "parameter 'from': '2024-13-01' is no day of the calendar; accepted: a day such as 2025-10-28",
                bad.getMessage());
    }

    @Test
    void aThingOfAnotherClassIsNamed() {
        BadParameterException bad =
                assertThrows(BadParameterException.class, () -> csv("who-signed-what", Map.of("actor", List.of("協定"))));
        assertTrue(String.valueOf(bad.getMessage()).contains("names something of another class"));
        assertEquals("協定", bad.candidates().getFirst().label());
    }

    @Test
    void anUnknownParameterListsTheKnown() {
        BadParameterException bad =
                assertThrows(BadParameterException.class, () -> csv("who-signed-what", Map.of("x", List.of("1"))));
        assertEquals("actor, from, to", bad.accepted());
    }

    @Test
    void aCitationNamesQueryDataAndResult() {
        SavedQuery query = queries.get("who-signed-what");
        LocalDate day = LocalDate.of(2026, 1, 2);
        Citation first = runner.cite(query, Map.of(), day);
        Citation again = runner.cite(query, Map.of(), day);
        assertEquals(first, again);
        assertEquals(2, first.rows());
        assertEquals(Citation.Verdict.SAME, again.compare(first.dataVersion(), first.resultHash()));
        store.put(List.of(SampleStore.named(Samples.document("other.txt", Samples.text()))));
        Citation later = runner.cite(query, Map.of(), day);
        assertNotEquals(first.dataVersion(), later.dataVersion());
        assertEquals(Citation.Verdict.DATA_CHANGED, later.compare(first.dataVersion(), first.resultHash()));
    }

    private String csv(String slug, Map<String, List<String>> given) {
        StringWriter out = new StringWriter();
        SavedQuery query = queries.get(slug);
        runner.run(query, given, Page.whole(), ResultFormat.CSV.writer(query.form(), out));
        return out.toString();
    }

    private static String columns(String csv, int... columns) {
        StringBuilder kept = new StringBuilder();
        for (String line : csv.split("\r\n")) {
            String[] cells = line.split(",", -1);
            kept.append(String.join(
                            ",",
                            java.util.Arrays.stream(columns)
                                    .mapToObj(i -> cells[i])
                                    .toList()))
                    .append("\r\n");
        }
        return kept.toString();
    }
}
