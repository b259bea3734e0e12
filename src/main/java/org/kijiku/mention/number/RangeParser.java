package org.kijiku.mention.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.number.MeasureParser.Outcome;
import org.kijiku.mention.number.Numeral.Form;
import org.kijiku.mention.number.UnitRow.Flag;
import org.kijiku.mention.number.WordTrie.Hit;
import org.kijiku.text.Span;

/** Reads two numbers that give the ends of one quantity: 25〜27％, 3から5人, 2、3年, 22/28nm, 20 to 22 percent. */
final class RangeParser {
    private static final List<String> BETWEEN =
            List.of("〜", "～", "~", "–", "—", "-", "－", "−", "から", "ないし", "乃至", "to ");
    private static final List<String> AFTER_UNIT = List.of("〜", "～", "~", "–", "—", "-", "－", "to ");

    private static final List<String> OPENINGS = List.of("between ", "Between ", "between $", "between ¥", "between €");
    private static final List<String> OF = List.of("の", "の約", "のおよそ", "全体の");
    private static final List<String> TAKEN = List.of("以上", "超", "程度", "近く", "を", "が", "弱", "強", "ほど", "未満", "以下");
    private static final List<String> RATES = List.of("率", "率は", "割合は", "比率は", "率 ");

    private final CharSequence text;
    private final MeasureParser parser;

    RangeParser(CharSequence text, MeasureParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /** The range that begins with {@code first}, which has no unit of its own yet; null if it is none. */
    @Nullable
    Measured bare(Numeral first, @Nullable Hit<UnitRow> prefix) {
        int next = Digits.skipBlanks(text, first.end(), 1);
        int second = skipJoint(next, BETWEEN);
        if (second < 0
                && Latin.startsWith(text, next, "and ")
                && Latin.endsWithAny(text, first.span().start(), OPENINGS)) {
            second = next + 4;
        }
        if (second < 0) {
            return list(first, next);
        }
        Numeral last = parser.reader().readWhole(text, Digits.skipBlanks(text, skipPrefix(second, prefix), 1));
        if (last == null || last.vague() || first.vague()) {
            return null;
        }
        Outcome outcome = parser.parse(last, prefix);
        if (outcome.measured() == null) {
            return null;
        }
        Numeral scaled = inherit(first, last);
        return join(
                first.span().start(),
                parser.parse(atUnit(scaled, last), prefix).measured(),
                outcome.measured(),
                prefix);
    }

    /** The range that begins with {@code first}, which has a unit; null if it is none. */
    @Nullable
    Measured afterUnit(Measured first, @Nullable Hit<UnitRow> prefix) {
        int second = skipJoint(Digits.skipBlanks(text, first.core().end(), 1), AFTER_UNIT);
        if (second < 0 || first.vague()) {
            return null;
        }
        Numeral last = parser.reader().readWhole(text, Digits.skipBlanks(text, skipPrefix(second, prefix), 1));
        if (last == null || last.vague()) {
            return null;
        }
        Measured measured = parser.parse(last, prefix).measured();
        return measured != null && measured.code().equals(first.code())
                ? join(first.core().start(), first, measured, prefix)
                : null;
    }

    /** 22/28nm. */
    @Nullable
    Measured pair(Numeral first) {
        int next = first.end();
        if (next >= text.length() || "/／・".indexOf(text.charAt(next)) < 0) {
            return null;
        }
        Numeral last = parser.reader().readWhole(text, next + 1);
        Hit<UnitRow> unit = last == null ? null : parser.flagged(last, Flag.PAIR);
        if (last == null || unit == null) {
            return null;
        }
        Amount amount =
                new Amount(first.lower().min(last.lower()), first.upper().max(last.upper()));
        Span core = new Span(first.span().start(), unit.end());
        return new Measured(core, amount, false, true, false, unit.row().code(), "", false);
    }

    /** 四・五歳: two neighbouring digits that the grammar takes for a fraction; null if they are none. */
    @Nullable
    Measured dotted(Numeral numeral) {
        Span span = numeral.span();
        boolean digits = span.length() == 3
                && text.charAt(span.start() + 1) == '・'
                && digit(span.start() + 2) == digit(span.start()) + 1;
        Hit<UnitRow> unit = digits ? parser.flagged(numeral, Flag.LIST) : null;
        if (unit == null) {
            return null;
        }
        Amount ends = new Amount(BigDecimal.valueOf(digit(span.start())), BigDecimal.valueOf(digit(span.start() + 2)));
        Span core = new Span(span.start(), unit.end());
        return new Measured(core, ends, false, true, false, unit.row().code(), "", false);
    }

    /** 補助率2/3: a fraction after a word that names a rate; null if it is none. */
    @Nullable
    Measured fraction(Numeral dividend) {
        int next = dividend.end();
        if (next >= text.length() || text.charAt(next) != '/' || dividend.form() != Form.DIGITS) {
            return null;
        }
        Numeral divisor = parser.reader().readWhole(text, next + 1);
        boolean proper = divisor != null
                && divisor.form() == Form.DIGITS
                && dividend.lower().signum() > 0
                && dividend.lower().compareTo(divisor.lower()) < 0;
        if (divisor == null || !proper || !isShare(dividend.span().start(), divisor.end())) {
            return null;
        }
        Amount amount = Amount.of(dividend.lower().divide(divisor.lower(), MathContext.DECIMAL64));
        Span core = dividend.span().cover(divisor.span());
        return new Measured(core, amount, false, false, false, "ratio", "", false);
    }

    /** Whether the words around say that a fraction is meant and no date: 補助率2/3, 議席の2/3以上. */
    private boolean isShare(int start, int end) {
        return Latin.endsWithAny(text, start, RATES)
                || Latin.endsWithAny(text, start, OF) && Latin.startsWithAny(text, end, TAKEN);
    }

    private int skipPrefix(int at, @Nullable Hit<UnitRow> prefix) {
        if (prefix == null) {
            return at;
        }
        String words = text.subSequence(prefix.start(), prefix.end()).toString();
        return Latin.startsWith(text, at, words) ? at + words.length() : at;
    }

    private int skipJoint(int at, List<String> joints) {
        for (String joint : joints) {
            if (Latin.startsWith(text, at, joint)) {
                return at + joint.length();
            }
        }
        return -1;
    }

    /** 2、3年: two neighbouring digits. */
    private @Nullable Measured list(Numeral first, int at) {
        boolean comma = at < text.length() && (text.charAt(at) == '、' || text.charAt(at) == '，');
        if (!comma || first.span().length() != 1 || at != first.end()) {
            return null;
        }
        Numeral last = parser.reader().readWhole(text, at + 1);
        if (last == null || last.vague()) {
            return null;
        }
        Numeral scaled = inherit(first, last);
        Measured upper = parser.parse(last, null).measured();
        Measured lower = parser.parse(atUnit(scaled, last), null).measured();
        boolean neighbours = digit(at + 1) == digit(first.span().start()) + 1
                && (last.span().length() == 1 || last.form() == Form.MAGNITUDE || last.form() == Form.KANJI);
        return upper == null || upper.code().isEmpty() || !neighbours
                ? null
                : join(first.span().start(), lower, upper, null);
    }

    private int digit(int at) {
        char c = text.charAt(at);
        return Math.max(Digits.arabic(c), Digits.kanji(c));
    }

    /** The first number with the magnitude of the last where it has none of its own: 3〜5兆. */
    private Numeral inherit(Numeral first, Numeral last) {
        String words = last.span().of(text);
        int lead = 0;
        while (lead < words.length()
                && (Digits.arabic(words.charAt(lead)) >= 0
                        || Digits.kanji(words.charAt(lead)) >= 0
                        || ".,．，・".indexOf(words.charAt(lead)) >= 0)) {
            lead++;
        }
        boolean plain = first.form().compareTo(Form.POSITIONAL) <= 0;
        if (!plain || lead == 0 || lead == words.length() || last.form() == Form.FRACTION) {
            return first;
        }
        Numeral head = parser.reader().readWhole(words.substring(0, lead), 0);
        Numeral scaled = parser.reader().readWhole(first.span().of(text) + words.substring(lead), 0);
        return head == null || scaled == null || first.lower().compareTo(head.lower()) >= 0 ? first : scaled;
    }

    /** The value of one numeral at the place of another, so that the unit behind that one is read for it. */
    private static Numeral atUnit(Numeral value, Numeral place) {
        return new Numeral(place.span(), value.lower(), value.upper(), place.form(), false, false);
    }

    private static @Nullable Measured join(
            int start, @Nullable Measured first, Measured last, @Nullable Hit<UnitRow> prefix) {
        if (first == null || first.amount().lower().compareTo(last.amount().upper()) >= 0) {
            return null;
        }
        Span core = new Span(
                prefix == null ? start : Math.min(start, prefix.start()),
                last.core().end());
        Amount amount = new Amount(first.amount().lower(), last.amount().upper());
        return new Measured(core, amount, false, true, last.over(), last.code(), last.words(), last.weighty());
    }
}
