package org.kijiku.mention.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.number.WordTrie.Hit;

/**
 * The unit that a table's header gives to its column: 防衛費(兆円), 世界シェア(%), 輸出額（百万ドル）, Exports (USD million).
 *
 * @param code the unit's code
 * @param factor what one in the column counts in the code's base
 */
record HeaderUnit(String code, BigDecimal factor) {
    private static final String OPEN = "(（[［【";
    private static final String CLOSE = ")）]］】";
    private static final String LABEL = "単位:";

    /** The unit that a header names in brackets or, lacking brackets, at its end; null if it names none. */
    static @Nullable HeaderUnit of(String header, Lexicon lexicon, NumeralReader reader) {
        int end = header.length();
        while (end > 0) {
            int close = lastIndexOf(header, CLOSE, end - 1);
            int open = close < 0 ? -1 : lastIndexOf(header, OPEN, close);
            if (open < 0) {
                break;
            }
            HeaderUnit unit = words(header.substring(open + 1, close).strip(), lexicon, reader);
            if (unit != null) {
                return unit;
            }
            end = open;
        }
        boolean symbol = header.endsWith("%") || header.endsWith("％");
        return symbol ? words("%", lexicon, reader) : null;
    }

    private static int lastIndexOf(String words, String any, int from) {
        for (int i = from; i >= 0; i--) {
            if (any.indexOf(words.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable HeaderUnit words(String bracket, Lexicon lexicon, NumeralReader reader) {
        String words = bracket.replace('：', ':');
        words = words.startsWith(LABEL) ? words.substring(LABEL.length()).strip() : words;
        if (words.isEmpty()) {
            return null;
        }
        HeaderUnit plain = japanese(words, lexicon, reader);
        return plain != null ? plain : english(words, lexicon);
    }

    /** 兆円, 百万ドル, 千人, 10億円: a magnitude may stand alone. */
    private static @Nullable HeaderUnit japanese(String words, Lexicon lexicon, NumeralReader reader) {
        boolean counted = NumeralReader.mayStart(words.charAt(0));
        String numeralFirst = counted || Digits.large(words.charAt(0)) == 0 ? words : "1" + words;
        Numeral numeral = reader.readWhole(numeralFirst, 0);
        int at = numeral == null ? 0 : numeral.end();
        BigDecimal factor = numeral == null ? BigDecimal.ONE : numeral.lower();
        if (at == numeralFirst.length()) {
            return counted && numeral != null && Digits.arabic(words.charAt(0)) < 0 ? new HeaderUnit("", factor) : null;
        }
        Hit<UnitRow> unit = lexicon.units().after(numeralFirst, 0, at, null);
        return unit != null && unit.end() == numeralFirst.length()
                ? new HeaderUnit(unit.row().code(), factor.multiply(unit.row().factor()))
                : null;
    }

    /** USD million, million tonnes, $ billion. */
    private static @Nullable HeaderUnit english(String words, Lexicon lexicon) {
        Numeral one = new Numeral(
                new org.kijiku.text.Span(0, 0), BigDecimal.ONE, BigDecimal.ONE, Numeral.Form.DIGITS, false, false);
        Numeral scaled = lexicon.words().withMagnitude(words, one, false);
        Hit<UnitRow> after = lexicon.units().after(words, 0, Digits.skipBlanks(words, scaled.end(), 1), null);
        if (after != null && after.end() == words.length()) {
            return new HeaderUnit(
                    after.row().code(), scaled.lower().multiply(after.row().factor()));
        }
        int blank = words.indexOf(' ');
        String head = blank < 0 ? words : words.substring(0, blank);
        Hit<UnitRow> before = lexicon.units().before(head, head.length());
        if (before == null || before.start() > 0) {
            return null;
        }
        String tail = blank < 0 ? "" : words.substring(blank + 1);
        Numeral magnitude = lexicon.words().withMagnitude(tail, one, true);
        return magnitude.end() == tail.length()
                ? new HeaderUnit(
                        before.row().code(),
                        magnitude.lower().multiply(before.row().factor()))
                : null;
    }
}
