package org.kijiku.mention.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.number.Numeral.Form;
import org.kijiku.text.Span;

/**
 * The grammar of numerals in Japanese text: 兆, 億, 万, 千, 百 and 十 in any mixture of ASCII, full-width and kanji digits
 * (1兆2000億, １，２３４万, 一億三千百万, 5千4百), digits by position (二〇二五), points and separators (3.5, 1,280,
 * 十一・四四, 四点八), several (数千億, 十数), a little more (500余万), fractions (三分の一, 五と四分の一). Signs, units
 * and bounds are not its matter. It has no state and may be shared by threads.
 */
public final class NumeralReader {
    private static final int BLANKS = 2;

    /** Whether a numeral can begin with this character. */
    public static boolean mayStart(char c) {
        return Digits.arabic(c) >= 0
                || c >= '〇' && (Digits.kanji(c) >= 0 || Digits.small(c) > 0 || c == '数' || c == '何');
    }

    /**
     * The longest numeral that begins at {@code start}, or null if none does. Linear in its length, and a caller that
     * goes on at its end reads each character once.
     *
     * @param text any text
     * @param start UTF-16 unit, within the text
     */
    public @Nullable Numeral read(CharSequence text, int start) {
        if (start >= text.length() || !mayStart(text.charAt(start))) {
            return null;
        }
        Numeral first = readWhole(text, start);
        if (first == null || first.vague()) {
            return first;
        }
        Numeral fraction = fraction(text, first);
        if (fraction != null) {
            return fraction;
        }
        int and = Digits.skipBlanks(text, first.end(), BLANKS);
        if (and < text.length() && text.charAt(and) == 'と' && first.form() != Form.GROUPED) {
            return mixed(text, first, Digits.skipBlanks(text, and + 1, BLANKS));
        }
        return first;
    }

    /** The numeral that begins at {@code start} without regard to fractions (三分 of 三分の一), or null. */
    public @Nullable Numeral readWhole(CharSequence text, int start) {
        return start < text.length() && mayStart(text.charAt(start)) ? new NumeralScan(text, start).read() : null;
    }

    private Numeral mixed(CharSequence text, Numeral whole, int next) {
        Numeral divisor = readWhole(text, next);
        Numeral part = divisor == null ? null : fraction(text, divisor);
        if (part == null) {
            return whole;
        }
        BigDecimal sum = whole.lower().add(part.lower());
        return new Numeral(new Span(whole.span().start(), part.end()), sum, sum, Form.FRACTION, false, false);
    }

    private @Nullable Numeral fraction(CharSequence text, Numeral divisor) {
        int at = Digits.skipBlanks(text, divisor.end(), BLANKS);
        if (at + 2 >= text.length()
                || text.charAt(at) != '分'
                || text.charAt(at + 1) != 'の'
                || divisor.lower().signum() == 0) {
            return null;
        }
        Numeral dividend = readWhole(text, Digits.skipBlanks(text, at + 2, BLANKS));
        if (dividend == null || dividend.vague()) {
            return null;
        }
        BigDecimal value = dividend.lower().divide(divisor.lower(), MathContext.DECIMAL64);
        Span span = divisor.span().cover(dividend.span());
        return new Numeral(span, value, value, Form.FRACTION, false, false);
    }
}
