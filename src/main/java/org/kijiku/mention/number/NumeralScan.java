package org.kijiku.mention.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.number.Numeral.Form;
import org.kijiku.text.Span;

/**
 * One reading of one numeral: sections that end in 万, 億 or 兆, each made of parts that end in 千, 百 or 十, each with a
 * run of digits before it. Never looks back, and looks ahead over one run at most.
 */
final class NumeralScan {
    private static final int BLANKS = Magnitude.BLANKS;

    private final CharSequence text;
    private final int start;
    private int at;
    private Form written = Form.DIGITS;
    private boolean vague;
    private boolean over;
    /** Set when the last run had a fraction: only a magnitude may follow. */
    private boolean fraction;

    NumeralScan(CharSequence text, int start) {
        this.text = text;
        this.start = start;
        this.at = start;
    }

    /** The numeral, or null if none begins here. */
    @Nullable
    Numeral read() {
        Amount total = Amount.ZERO;
        int limit = Integer.MAX_VALUE;
        boolean any = false;
        while (true) {
            int before = at;
            if (any && !continues(limit)) {
                break;
            }
            Amount section = section();
            if (section == null) {
                at = before;
                break;
            }
            int power = magnitude();
            if (power >= limit) {
                at = before;
                break;
            }
            any = true;
            total = total.plus(section.scale(power));
            limit = power;
            if (power == 0) {
                break;
            }
        }
        return any ? new Numeral(new Span(start, at), total.lower(), total.upper(), written, vague, over) : null;
    }

    /** The form that says most wins: a magnitude over anything else. */
    private void become(Form form) {
        written = form.compareTo(written) > 0 ? form : written;
    }

    /** Whether another section follows the one that ended in a magnitude; moves over blanks if so. */
    private boolean continues(int limit) {
        if (limit == 0) {
            return false;
        }
        int next = Digits.skipBlanks(text, at, BLANKS);
        if (next == at) {
            return true;
        }
        int unit = Digits.skipBlanks(text, endOfRun(next), BLANKS);
        if (unit == next || unit >= text.length()) {
            return false;
        }
        int power = Digits.small(text.charAt(unit)) + Digits.large(text.charAt(unit));
        if (power == 0 || power >= limit) {
            return false;
        }
        at = next;
        return true;
    }

    private int endOfRun(int from) {
        int here = from;
        while (here < text.length() && here - from < ArabicRun.MOST_DIGITS && isDigit(text.charAt(here))) {
            here++;
        }
        return here;
    }

    private static boolean isDigit(char c) {
        return Digits.arabic(c) >= 0 || Digits.kanji(c) >= 0;
    }

    /** The power of ten that closes a section; 0 if there is none. */
    private int magnitude() {
        Magnitude magnitude = Magnitude.read(text, at);
        if (magnitude.power() > 0) {
            at = magnitude.end();
            over |= magnitude.over();
            become(Form.MAGNITUDE);
        }
        return magnitude.power();
    }

    /** What stands before a magnitude: 1234, 二千百三十二, 5千4百, 数千, 二・七. */
    private @Nullable Amount section() {
        Amount sum = Amount.ZERO;
        int limit = 4;
        boolean any = false;
        while (true) {
            int before = at;
            if (any && !continues(limit)) {
                break;
            }
            Amount run = run(any);
            int power = at < text.length() ? Digits.small(text.charAt(at)) : 0;
            if (run == null && power == 0 || power >= limit || power == 0 && any && tooLarge(run, limit)) {
                at = before;
                break;
            }
            any = true;
            if (power > 0) {
                at++;
                become(Form.KANJI);
            }
            sum = sum.plus((run == null ? Amount.of(1) : run).scale(power));
            limit = power;
            if (power == 0 || fraction) {
                break;
            }
        }
        return any ? withFraction(sum) : null;
    }

    private static boolean tooLarge(@Nullable Amount run, int limit) {
        return run != null && run.upper().precision() - run.upper().scale() > limit;
    }

    /** A run of digits of one script, or 数; null if there is none. */
    private @Nullable Amount run(boolean inside) {
        fraction = false;
        if (at >= text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (c == '数' || c == '何' && isManyfold()) {
            vague = true;
            at++;
            return inside ? Amount.SOME : Amount.SEVERAL;
        }
        if (Digits.arabic(c) >= 0) {
            return withSome(arabic());
        }
        if (Digits.kanji(c) < 0) {
            return null;
        }
        long value = 0;
        int from = at;
        while (at < text.length() && Digits.kanji(text.charAt(at)) >= 0) {
            value = at - from < 18 ? value * 10 + Digits.kanji(text.charAt(at)) : value;
            at++;
        }
        become(Form.POSITIONAL);
        return Amount.of(value);
    }

    /** Whether 何 stands for a digit (何百万) and asks no question. */
    private boolean isManyfold() {
        return at + 1 < text.length() && Digits.small(text.charAt(at + 1)) + Digits.large(text.charAt(at + 1)) > 0;
    }

    /** 20数: one to nine more than a number that ends in zero. */
    private Amount withSome(BigDecimal number) {
        if (fraction || at >= text.length() || text.charAt(at) != '数' || Digits.arabic(text.charAt(at - 1)) != 0) {
            return Amount.of(number);
        }
        vague = true;
        at++;
        return Amount.of(number).plus(Amount.SOME);
    }

    private BigDecimal arabic() {
        ArabicRun run = ArabicRun.read(text, at);
        at = run.end();
        fraction = run.fraction();
        become(run.written());
        return run.value();
    }

    /** Adds the fraction of a kanji numeral: 二・九, 四点八, 21点2. */
    private Amount withFraction(Amount whole) {
        if (vague || fraction || at + 1 >= text.length() || at == start) {
            return whole;
        }
        char point = text.charAt(at);
        boolean kanji = Digits.kanji(text.charAt(at + 1)) >= 0 && Digits.arabic(text.charAt(at - 1)) < 0;
        boolean reads = point == '点' ? kanji || isArabicPoint() : kanji && (point == '・' || Digits.isPoint(point));
        if (!reads) {
            return whole;
        }
        at++;
        StringBuilder digits = new StringBuilder("0.");
        while (at < text.length() && isDigit(text.charAt(at))) {
            if (digits.length() < ArabicRun.MOST_DIGITS) {
                char c = text.charAt(at);
                digits.append(Math.max(Digits.arabic(c), Digits.kanji(c)));
            }
            at++;
        }
        fraction = true;
        return whole.plus(Amount.of(new BigDecimal(digits.toString())));
    }

    private boolean isArabicPoint() {
        return Digits.arabic(text.charAt(at - 1)) >= 0 && Digits.arabic(text.charAt(at + 1)) >= 0;
    }
}
