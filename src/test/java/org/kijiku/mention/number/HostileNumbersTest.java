package org.kijiku.mention.number;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kijiku.mention.CountedText;
import org.kijiku.mention.QuantityMention;

/** Whatever a text holds, the work grows with its length alone. */
class HostileNumbersTest {
    private static final int LENGTH = 1 << 16;
    /** Reads of one character: by the loop, by the numeral grammar, by tries and conditions of the rows around it. */
    private static final int MOST_READS = 400;

    private final QuantityRecognizer recognizer = QuantityRecognizer.open(Path.of("ontology"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "７7",
                "1,",
                "1,234,",
                "1.",
                "1-",
                "1/",
                "1:",
                "〇",
                "一",
                "千",
                "万",
                "9万",
                "数",
                "十数",
                "三分の",
                "1と",
                "半",
                "二年半",
                "約",
                "約3",
                "1〜",
                "1から",
                "1、2、",
                "{a:",
                "<a",
                "<",
                "[1",
                "(((1",
                "「「『3",
                "@",
                "&#",
                "#1",
                "http://1",
                "F-3",
                "F-",
                "a1",
                "$",
                "$1",
                "US$",
                "two ",
                "1 million ",
                "1 ",
                "1　",
                "2円3",
                "3割2",
                "基",
                "3基",
                "2度",
                "\u200f3",
                "\u202e4人",
                "\uD842\uDFB75",
                "𠮷１",
                "3%以上",
                "以上",
                "第",
                "第3",
                "一日の",
                "国民一人",
                "1\n",
                "１，２３４",
                "2025年",
                "0",
                "00",
                "-",
                "--1",
                "マイナス"
            })
    void workGrowsWithTheLength(String unit) {
        CountedText text = new CountedText(unit.repeat(LENGTH / unit.length()));

        recognizer.scan(text).scan();

        assertTrue(
                text.reads() <= (long) MOST_READS * LENGTH,
                () -> "'" + unit + "' took " + text.reads() / (double) LENGTH);
    }

    @Test
    void passesOverAMegabyteOfDigits() {
        CountedText digits = new CountedText("7".repeat(1 << 20) + "円");

        assertTrue(recognizer.scan(digits).scan().isEmpty());
        assertTrue(digits.reads() < 20L << 20, () -> digits.reads() + " reads");
    }

    /** Twice the text takes twice the work, whatever the nesting. */
    @Test
    void twiceTheTextTakesTwiceTheWork() {
        long once = reads("(約「<{[３〜".repeat(4000));
        long twice = reads("(約「<{[３〜".repeat(8000));

        assertTrue(twice <= 2.1 * once, () -> once + " reads become " + twice);
    }

    private long reads(String text) {
        CountedText counted = new CountedText(text);
        recognizer.scan(counted).scan();
        return counted.reads();
    }

    @Test
    void spansStayInTheTextWhateverItHolds() {
        Random random = new Random(20251028);
        String alphabet = "0123456789０１２三五十百千万億兆数半年円%％人分の割〜、・.,-/:約以上未満超第条期$¥kKmMGgtT (（）)「」\n\u200f\uD842\uDFB7";
        for (int round = 0; round < 4000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int end = 0;
            for (QuantityMention mention : recognizer.recognize(text.toString())) {
                assertTrue(mention.span().start() >= end && mention.span().end() <= text.length(), text.toString());
                end = mention.span().end();
            }
        }
    }
}
