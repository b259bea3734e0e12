package org.kijiku.mention.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of what dates are made of takes no longer than a megabyte of prose: quadratic reading would take hours. */
class HostileDatesTest {
    private static final int LENGTH = 1_000_000;
    private final DateRecognizer recognizer = DateRecognizer.open(Path.of("ontology"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "一", "1/", "2025-", "2025年", "10〜", "年度末", "R7", "（火", "同", "🗾", "\u202E1", "2025年から", "the ",
                "１1一"
            })
    void isLinear(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> recognizer.recognize(text, LocalDate.of(2025, 11, 15)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 10_000})
    void readsEveryDateOfALongText(int dates) {
        String text = "2025年10月28日、首脳会談。".repeat(dates);
        assertEquals(dates, recognizer.recognize(text, null).size());
    }
}
