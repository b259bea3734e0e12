package org.kijiku.mention.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kijiku.mention.CountedText;

/** Whatever dates are made of, the work grows with the length of the text alone. */
class HostileDatesTest {
    private static final int LENGTH = 1 << 15;
    /** Reads of one character: by the loop, by the words that may begin there, by looking ahead from before it. */
    private static final int MOST_READS = 400;

    private final DateRecognizer recognizer = DateRecognizer.open(Path.of("ontology"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "一", "十", "1/", "2025-", "2025.", "2025年", "10〜", "年度末", "R7", "令和", "（火", "同", "🗾", "\u202E1",
                "2025年から", "2025年目", "10月の", "3日（火）", "昨年", "毎年", "第", "第1", "1、", "2025（", "the ", "from ", "May ",
                "１1一", " ", "1 "
            })
    void workGrowsWithTheLength(String unit) {
        CountedText text = new CountedText(unit.repeat(LENGTH / unit.length()));

        recognizer.recognize(text, LocalDate.of(2025, 11, 15));

        assertTrue(
                text.reads() <= (long) MOST_READS * LENGTH,
                () -> "'" + unit + "' took " + text.reads() / (double) LENGTH);
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 10_000})
    void readsEveryDateOfALongText(int dates) {
        String text = "2025年10月28日、首脳会談。".repeat(dates);
        assertEquals(dates, recognizer.recognize(text, null).size());
    }
}
