package org.kijiku.mention.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralReaderTest {
    private final NumeralReader reader = new NumeralReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025                    | 2025              | DIGITS
            ２５                     | 25                | DIGITS
            1,280                   | 1280              | GROUPED
            １，２３４               | 1234              | GROUPED
            10,000.233              | 10000.233         | GROUPED
            3.5                     | 3.5               | GROUPED
            二〇二五                 | 2025              | POSITIONAL
            一四                     | 14                | POSITIONAL
            二・九                   | 2.9               | POSITIONAL
            十一・四四               | 11.44             | KANJI
            四点八                   | 4.8               | POSITIONAL
            １０・５％               | 10.5              | GROUPED
            16・8兆                  | 16800000000000    | MAGNITUDE
            21点2                   | 21.2              | DIGITS
            千五百                   | 1500              | KANJI
            二千百三十二             | 2132              | KANJI
            5千4百                   | 5400              | KANJI
            1兆2000億                | 1200000000000     | MAGNITUDE
            １，２３４万             | 12340000          | MAGNITUDE
            一億三千百万             | 131000000         | MAGNITUDE
            2億8000万                | 280000000         | MAGNITUDE
            6.5 兆                   | 6500000000000     | MAGNITUDE
            二・七兆                 | 2700000000000     | MAGNITUDE
            7万 5千 4百              | 75400             | MAGNITUDE
            一万億                   | 1000000000000     | MAGNITUDE
            五兆六十二億四万五千二百 | 5006200045200     | MAGNITUDE
            29万1,890                | 291890            | MAGNITUDE
            500余万                  | 5000000           | MAGNITUDE
            三分の一                 | 0.3333333333333333| FRACTION
            100億分の1               | 1E-10             | FRACTION
            五と四分の一             | 5.25              | FRACTION
            壱億弐千万               | 120000000         | MAGNITUDE""")
    void readsWholeNumerals(String text, BigDecimal value, Numeral.Form form) {
        Numeral numeral = reader.read(text, 0);

        assertNotNull(numeral, text);
        assertEquals(text.replace("％", "").length(), numeral.end(), text);
        assertNotNull(numeral.value());
        assertEquals(0, value.compareTo(numeral.value()), text + " is " + numeral.value());
        assertEquals(form, numeral.form(), text);
    }

    @ParameterizedTest
    @CsvSource({
        "数千億, 200000000000, 900000000000",
        "数, 2, 9",
        "何百万, 2000000, 9000000",
        "数百万, 2000000, 9000000",
        "十数, 11, 19",
        "20数万, 210000, 290000"
    })
    void severalHasNoPointValue(String text, BigDecimal lower, BigDecimal upper) {
        Numeral numeral = reader.read(text, 0);

        assertNotNull(numeral, text);
        assertEquals(text.length(), numeral.end());
        assertNull(numeral.value());
        assertEquals(0, lower.compareTo(numeral.lower()), text + " from " + numeral.lower());
        assertEquals(0, upper.compareTo(numeral.upper()), text + " to " + numeral.upper());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3、4人       | 3
            3・11の       | 3
            4・5人        | 4
            423　0000     | 423
            4万 30人      | 4万
            1,23          | 1
            2,110100      | 2
            1.2.3         | 1.2
            二千と        | 二千
            三年          | 三
            百万円        | 百万
            5人           | 5
            3三           | 3
            二十三十      | 二十""")
    void stopsWhereTheNumeralEnds(String text, String expected) {
        Numeral numeral = reader.read(text, 0);

        assertNotNull(numeral, text);
        assertEquals(expected, numeral.span().of(text));
    }

    @ParameterizedTest
    @CsvSource({"万博", "億", "円", "a1", "・三", "兆候"})
    void noneBeginsHere(String text) {
        assertNull(reader.read(text, 0));
    }

    @Test
    void passesOverRunsTooLongForAnAmount() {
        String text = "7".repeat(100_000) + "円";

        Numeral numeral = reader.read(text, 0);

        assertNotNull(numeral);
        assertEquals(100_000, numeral.end());
        assertTrue(numeral.lower().signum() == 0);
    }

    @ParameterizedTest
    @CsvSource({"二〇二五年, 2025", "3.5, -1", "数人, -1", "3.0, 3", "12345678901, -1"})
    void intValueIsForWholeNumbers(String text, int expected) {
        Numeral numeral = reader.read(text, 0);

        assertNotNull(numeral);
        assertEquals(expected, numeral.intValue());
    }
}
