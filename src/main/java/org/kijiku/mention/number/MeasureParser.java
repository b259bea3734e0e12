package org.kijiku.mention.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.number.Numeral.Form;
import org.kijiku.mention.number.UnitRow.Flag;
import org.kijiku.mention.number.WordTrie.Hit;
import org.kijiku.text.Span;

/** Reads one number with the unit before or after it, also in two units (2222円13銭) or with a half (2年半). */
final class MeasureParser {
    static final int BLANKS = 4;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** What came of a number: a measure, or how far it is blocked. */
    record Outcome(@Nullable Measured measured, int end, boolean blocked) {}

    private final CharSequence text;
    private final Lexicon lexicon;
    private final NumeralReader reader;

    MeasureParser(CharSequence text, Lexicon lexicon, NumeralReader reader) {
        this.text = text;
        this.lexicon = lexicon;
        this.reader = reader;
    }

    NumeralReader reader() {
        return reader;
    }

    /** The unit whose words stand before {@code start}, perhaps after a blank. */
    @Nullable
    Hit<UnitRow> prefix(int start) {
        Hit<UnitRow> hit = lexicon.units().before(text, start);
        boolean blank = hit == null && start > 0 && Digits.isBlank(text.charAt(start - 1));
        return blank ? lexicon.units().before(text, start - 1) : hit;
    }

    /** Reads what stands after a numeral. */
    Outcome parse(Numeral written, @Nullable Hit<UnitRow> prefix) {
        boolean money = prefix != null && prefix.row().isMoney();
        Numeral numeral = lexicon.words().withMagnitude(text, written, money);
        int next = Digits.skipBlanks(text, numeral.end(), BLANKS);
        Hit<UnitRow> unit = unit(numeral, next, prefix);
        int near = Digits.skipBlanks(text, numeral.end(), 1);
        Hit<?> block = lexicon.blockers().after(text, near);
        if (block != null && !money && (unit == null || block.end() >= unit.end())) {
            return new Outcome(null, block.end(), true);
        }
        if (unit != null && (isCalendar(unit, numeral) || isOneOf(unit.row(), numeral))) {
            return new Outcome(null, unit.end(), true);
        }
        Measured measured = measured(numeral, unit, prefix);
        return new Outcome(
                withSmaller(withHalf(measured, unit)), measured.core().end(), false);
    }

    /** Reads 半 with the unit after it (半年, 半数). */
    @Nullable
    Measured half(int start) {
        Hit<UnitRow> unit = lexicon.units().afterHalf(text, start, start + 1);
        if (unit == null) {
            return null;
        }
        Amount amount = Amount.of(HALF.multiply(unit.row().factor()));
        Span core = new Span(start, unit.end());
        return new Measured(core, amount, false, false, false, unit.row().code(), "", false);
    }

    /** The unit after {@code last} if it has the flag. */
    @Nullable
    Hit<UnitRow> flagged(Numeral last, Flag flag) {
        Hit<UnitRow> unit = lexicon.units().after(text, last.span().start(), last.end(), null);
        return unit != null && unit.row().has(flag) ? unit : null;
    }

    private @Nullable Hit<UnitRow> unit(Numeral numeral, int next, @Nullable Hit<UnitRow> prefix) {
        int start = numeral.span().start();
        Hit<UnitRow> unit = lexicon.units().after(text, start, next, prefix);
        if (unit == null && next < text.length() && text.charAt(next) == '-') {
            Hit<UnitRow> joined = lexicon.units().after(text, start, next + 1, prefix);
            return joined != null && joined.length() > 2 && Latin.isLetter(text.charAt(next + 1)) ? joined : null;
        }
        return unit;
    }

    private boolean isCalendar(Hit<UnitRow> unit, Numeral numeral) {
        boolean plain = numeral.form() == Form.DIGITS || numeral.form() == Form.POSITIONAL;
        int value = numeral.intValue();
        boolean year = unit.row().has(Flag.YEAR) && (plain && value >= 1000 && value <= 2999 || isMonth(unit.end()));
        return year || unit.row().has(Flag.CENTURY) && value > 9;
    }

    /** Whether a month is named here, as in 786年10月. */
    private boolean isMonth(int at) {
        Numeral month = reader.readWhole(text, at);
        return month != null && month.end() < text.length() && text.charAt(month.end()) == '月';
    }

    private boolean isOneOf(UnitRow row, Numeral numeral) {
        Span span = numeral.span();
        return row.has(Flag.SEVERAL) && span.length() == 1 && text.charAt(span.start()) == '一';
    }

    private Measured measured(Numeral numeral, @Nullable Hit<UnitRow> unit, @Nullable Hit<UnitRow> prefix) {
        Hit<UnitRow> rule =
                unit != null ? unit : prefix != null && !prefix.row().has(Flag.BOTH) ? prefix : null;
        Span core = numeral.span();
        if (unit != null) {
            core = new Span(core.start(), unit.end());
        }
        if (prefix != null && joins(prefix, unit)) {
            core = new Span(prefix.start(), core.end());
        }
        BigDecimal factor = rule == null ? BigDecimal.ONE : rule.row().factor();
        String code = rule != null ? rule.row().code() : numeral.form() == Form.FRACTION ? "ratio" : "";
        Amount amount =
                new Amount(numeral.lower().multiply(factor), numeral.upper().multiply(factor));
        String words =
                unit == null ? "" : text.subSequence(unit.start(), unit.end()).toString();
        return new Measured(core, amount, numeral.vague(), false, numeral.over(), code, words, isWeighty(numeral));
    }

    /** Whether the words before the number are part of the quantity, together with those behind it. */
    private static boolean joins(Hit<UnitRow> prefix, @Nullable Hit<UnitRow> unit) {
        UnitRow row = prefix.row();
        if (unit == null) {
            return !row.has(Flag.BOTH);
        }
        return (row.isMoney() || row.has(Flag.BOTH)) && unit.row().code().equals(row.code());
    }

    private boolean isWeighty(Numeral numeral) {
        if (numeral.form() == Form.MAGNITUDE) {
            return true;
        }
        Span span = numeral.span();
        for (int i = span.start(); i < span.end(); i++) {
            if (text.charAt(i) == ',' || text.charAt(i) == '，') {
                return true;
            }
        }
        return false;
    }

    private Measured withHalf(Measured measured, @Nullable Hit<UnitRow> unit) {
        int end = measured.core().end();
        boolean half = unit != null
                && unit.row().has(Flag.HALF)
                && end < text.length()
                && text.charAt(end) == '半'
                && !(end + 1 < text.length() && "分数導島径期額減世旗".indexOf(text.charAt(end + 1)) >= 0);
        if (unit == null || !half || measured.vague()) {
            return measured;
        }
        BigDecimal more = HALF.multiply(unit.row().factor());
        Amount amount = measured.amount().plus(Amount.of(more));
        return measured.with(new Span(measured.core().start(), end + 1), amount, measured.code(), false);
    }

    private Measured withSmaller(Measured larger) {
        if (larger.words().isEmpty() || larger.vague() || !lexicon.compounds().mayFollow(larger.words())) {
            return larger;
        }
        Measured whole = larger;
        BigDecimal sum = null;
        while (true) {
            int next = Digits.skipBlanks(text, whole.core().end(), 1);
            next = next < text.length() && text.charAt(next) == 'と' ? next + 1 : next;
            Numeral numeral = next < text.length() ? reader.readWhole(text, next) : null;
            Compounds.Join join = numeral == null || numeral.vague()
                    ? null
                    : lexicon.compounds().at(text, Digits.skipBlanks(text, numeral.end(), 1), larger.words());
            if (numeral == null || join == null) {
                return whole;
            }
            if (sum == null) {
                BigDecimal first =
                        reader.readWhole(text, numeralStart(larger)) instanceof Numeral n ? n.lower() : BigDecimal.ZERO;
                sum = first.multiply(join.largerFactor());
            }
            sum = sum.add(numeral.lower().multiply(join.smallerFactor()));
            Span core = new Span(
                    whole.core().start(),
                    Digits.skipBlanks(text, numeral.end(), 1) + join.smaller().length());
            whole = whole.with(core, Amount.of(sum), join.code(), false);
        }
    }

    private int numeralStart(Measured measured) {
        int at = measured.core().start();
        while (!NumeralReader.mayStart(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
