package org.kijiku.mention.number;

import java.math.BigDecimal;
import java.util.List;

/**
 * A run of ASCII or full-width digits: 1,234, 5.6, １・５％.
 *
 * @param value what it says; zero if it is too long for an amount
 * @param end where it ends
 * @param written plain digits or a grouped or pointed number
 * @param fraction whether it has one
 */
record ArabicRun(BigDecimal value, int end, Numeral.Form written, boolean fraction) {
    /** Longer runs of digits are no amounts; they are passed over whole. */
    static final int MOST_DIGITS = 40;

    /** Beginnings of units that are measured, not counted. */
    private static final List<String> MEASURED = List.of(
            "%",
            "％", "倍", "割", "兆", "億", "万", "度", "ポ", "パ", "キ", "メ", "ト", "ド", "ユ", "ヘ", "平", "立", "リ", "ノ", "ギ", "テ",
            "ミ", "セ", "マ", "k", "m", "℃", "ｋ", "㌔", "㍍", "㌧");

    /** The run that begins at {@code start}, where a digit stands. */
    static ArabicRun read(CharSequence text, int start) {
        StringBuilder digits = new StringBuilder(12);
        int at = take(text, start, digits);
        boolean lead = at - start <= 3;
        Numeral.Form written = Numeral.Form.DIGITS;
        while (lead && at + 3 < text.length() && isSeparator(text.charAt(at)) && isGroup(text, at + 1)) {
            at = take(text, at + 1, digits);
            written = Numeral.Form.GROUPED;
        }
        boolean fraction = at + 1 < text.length() && isPoint(text, at) && Digits.arabic(text.charAt(at + 1)) >= 0;
        if (fraction) {
            digits.append('.');
            at = take(text, at + 1, digits);
            written = Numeral.Form.GROUPED;
        }
        BigDecimal value = digits.length() > MOST_DIGITS ? BigDecimal.ZERO : new BigDecimal(digits.toString());
        return new ArabicRun(value, at, written, fraction);
    }

    /** Appends the digits from {@code start} on and tells where they end. */
    private static int take(CharSequence text, int start, StringBuilder digits) {
        int at = start;
        while (at < text.length() && Digits.arabic(text.charAt(at)) >= 0) {
            if (digits.length() <= MOST_DIGITS) {
                digits.append((char) ('0' + Digits.arabic(text.charAt(at))));
            }
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '，';
    }

    /** Whether exactly three digits stand here. */
    private static boolean isGroup(CharSequence text, int from) {
        for (int i = from; i < from + 3; i++) {
            if (i >= text.length() || Digits.arabic(text.charAt(i)) < 0) {
                return false;
            }
        }
        return from + 3 >= text.length() || Digits.arabic(text.charAt(from + 3)) < 0;
    }

    /** A point; a middle dot is one where a unit follows that is not counted one by one (１・５％, not 3・11 or 4・5人). */
    private static boolean isPoint(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c != '・') {
            return Digits.isPoint(c);
        }
        int end = at + 1;
        while (end < text.length() && end - at < MOST_DIGITS && Digits.arabic(text.charAt(end)) >= 0) {
            end++;
        }
        return Latin.startsWithAny(text, end, MEASURED);
    }
}
