package org.kijiku.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void aStopInBracketsEndsNoSentence() {
        assertEquals(
                List.of("首相は「協議を続ける。合意は近い。」と述べた。", "市場は上がった！", "次の会合"),
                sentences("　首相は「協議を続ける。合意は近い。」と述べた。市場は上がった！\n\n次の会合 \n"));
    }

    @Test
    void aBracketThatNeverClosesEndsWithItsLine() {
        assertEquals(List.of("「協議を続ける。", "合意した。", "署名した。"), sentences("「協議を続ける。\n合意した。署名した。"));
    }

    @Test
    void oneThatNeverEndsIsCut() {
        for (Span span : Sentences.of("輸出が増え、".repeat(2000), new Span(0, 12_000))) {
            assertTrue(span.length() <= 1010, span.toString());
        }
        for (Span span : Sentences.of("あ".repeat(9000), new Span(0, 9000))) {
            assertTrue(span.length() <= 2001, span.toString());
        }
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .toList();
    }
}
