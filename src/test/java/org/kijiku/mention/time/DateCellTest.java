package org.kijiku.mention.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kijiku.mention.Period;

/** Periods of table cells. */
class DateCellTest {
    private final DateRecognizer recognizer = DateRecognizer.open(Path.of("ontology"));

    @ParameterizedTest
    @CsvSource({
        "2025年度, FY2025",
        "2025年度予算, FY2025",
        "令和7年度(当初), FY2025",
        "R7, 2025",
        "H30, 2018",
        "R7年度, FY2025",
        "2025, 2025",
        "' 2025年10月 ', 2025-10",
        "FY2025, FY2025",
        "2025年度上期, 2025-04/2025-09",
        "2025/10/28, 2025-10-28",
        "Q3 2025, 2025-07/2025-09",
        "2025年3月期, FY2024",
        "2025年末時点, 2025-12",
    })
    void readsPeriod(String cell, String label) {
        assertEquals(label, recognizer.cell(cell, null).map(Period::label).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({"3000", "'2,110'", "1120", "2025年度11.0兆円", "G7", "'2023年度6.8、2024年度8.4'", "''", "合計", "R2-D2", "25"})
    void readsNone(String cell) {
        assertEquals("none", recognizer.cell(cell, null).map(Period::label).orElse("none"));
    }
}
