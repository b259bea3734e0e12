package org.kijiku.mention.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Bound;
import org.kijiku.mention.Quantity;
import org.kijiku.mention.number.MeasureParser.Outcome;
import org.kijiku.mention.number.Numeral.Form;
import org.kijiku.mention.number.WordTrie.Hit;
import org.kijiku.text.Span;

/** One pass over one text. Each step moves on, and looks around itself over a bounded stretch only. */
final class QuantityScan {
    /** What may begin at a character. */
    private enum Start {
        NONE,
        NUMERAL,
        WORD,
        HALF,
        MARK
    }

    private static final Start[] START = starts();
    private static final int LONGEST_PLAIN = ArabicRun.MOST_DIGITS;

    private final CharSequence text;
    private final Lexicon lexicon;
    private final Shapes shapes;
    private final MeasureParser parser;
    private final RangeParser ranges;
    private final Surroundings surroundings;
    private final List<Found> found = new ArrayList<>();

    QuantityScan(CharSequence text, Lexicon lexicon, NumeralReader reader) {
        this.text = text;
        this.lexicon = lexicon;
        this.shapes = new Shapes(text, lexicon.blockers());
        this.parser = new MeasureParser(text, lexicon, reader);
        this.ranges = new RangeParser(text, parser);
        this.surroundings = new Surroundings(text, lexicon);
    }

    List<Found> scan() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            Start start = START[c];
            at = start == Start.NONE ? at + 1 : Math.max(at + 1, step(at, c, start));
        }
        return Intervals.merge(text, found);
    }

    private static Start[] starts() {
        Start[] starts = new Start[Character.MAX_VALUE + 1];
        for (int i = 0; i < starts.length; i++) {
            char c = (char) i;
            if (NumeralReader.mayStart(c)) {
                starts[i] = Start.NUMERAL;
            } else if (Latin.isLetter(c)) {
                starts[i] = Start.WORD;
            } else {
                starts[i] = c == '半' ? Start.HALF : "<{@&#[［%".indexOf(c) >= 0 ? Start.MARK : Start.NONE;
            }
        }
        return starts;
    }

    private int step(int at, char c, Start start) {
        return switch (start) {
            case NUMERAL -> number(at);
            case WORD -> word(at);
            case HALF -> half(at);
            case MARK -> mark(at, c);
            case NONE -> at + 1;
        };
    }

    private int mark(int at, char c) {
        return switch (c) {
            case '<' -> shapes.tag(at);
            case '{' -> shapes.css(at);
            case '@' -> shapes.handle(at);
            case '&', '#' -> shapes.hash(at);
            case '%' -> shapes.encoded(at);
            case '[', '［' -> shapes.footnote(at);
            default -> at + 1;
        };
    }

    /** Latin letters: a URL, an English numeral, a designation, or the label of a quantity (GDP2%). */
    private int word(int at) {
        int end = at + 1;
        while (end < text.length() && Latin.isLetter(text.charAt(end))) {
            end++;
        }
        int url = shapes.url(at, end);
        if (url > 0) {
            return url;
        }
        Numeral numeral = lexicon.words().read(text, at, end);
        if (numeral != null) {
            return measure(numeral, true);
        }
        int designation = shapes.designation(end);
        if (designation < 0) {
            return end;
        }
        int encoded = shapes.encoded(designation);
        if (encoded > 0) {
            return encoded;
        }
        Numeral glued = Digits.arabic(text.charAt(end)) >= 0 ? parser.reader().read(text, end) : null;
        return glued != null && isLabelled(glued) ? measure(glued, false) : designation;
    }

    /** Whether digits right after letters have a unit that no designation would have. */
    private boolean isLabelled(Numeral numeral) {
        if (parser.prefix(numeral.span().start()) != null) {
            return true;
        }
        Measured measured = parser.parse(numeral, null).measured();
        return measured != null
                && !measured.words().isEmpty()
                && !Latin.isLetter(measured.words().charAt(0));
    }

    private int half(int at) {
        boolean most = at > 0 && text.charAt(at - 1) == '過';
        Measured measured = most ? null : parser.half(at);
        if (measured == null) {
            return at + 1;
        }
        return add(measured);
    }

    private int number(int at) {
        int word = lexicon.blockers().word(text, at);
        if (word > 0) {
            return word;
        }
        Numeral numeral = parser.reader().read(text, at);
        if (numeral == null) {
            return at + 1;
        }
        int chain =
                Digits.arabic(text.charAt(at)) >= 0 ? Math.max(shapes.chain(at), shapes.encoded(numeral.end())) : -1;
        if (chain > 0 || numeral.span().length() > LONGEST_PLAIN) {
            return Math.max(chain, numeral.end());
        }
        if (isNamed(at, numeral)) {
            return Math.max(shapes.coordinates(at), numeral.end());
        }
        return measure(numeral, false);
    }

    private boolean isNamed(int at, Numeral numeral) {
        int end = at > 0 && Digits.isBlank(text.charAt(at - 1)) ? at - 1 : at;
        return lexicon.blockers().before(text, at, numeral.end())
                || end < at && lexicon.blockers().before(text, end, numeral.end());
    }

    /** Reads on from a numeral; gives where the scan goes on. */
    private int measure(Numeral numeral, boolean inWords) {
        Hit<UnitRow> prefix = parser.prefix(numeral.span().start());
        Measured range = ranges.pair(numeral);
        range = range == null ? ranges.dotted(numeral) : range;
        range = range == null ? ranges.fraction(numeral) : range;
        range = range == null ? ranges.bare(numeral, prefix) : range;
        if (range != null) {
            return add(range);
        }
        Outcome outcome = parser.parse(numeral, prefix);
        Measured measured = outcome.measured();
        if (measured == null) {
            return shapes.clock(outcome.end());
        }
        if (measured.code().isEmpty()) {
            return bare(numeral, measured, inWords);
        }
        Measured wide = ranges.afterUnit(measured, prefix);
        return add(wide == null ? measured : wide);
    }

    private int bare(Numeral numeral, Measured measured, boolean inWords) {
        int end = measured.core().end();
        boolean letterFollows = end < text.length() && Latin.isLetter(text.charAt(end));
        if (letterFollows && numeral.form() == Form.DIGITS) {
            return Math.max(end, shapes.designation(end - 1));
        }
        boolean several = numeral.vague() && numeral.form() == Form.DIGITS;
        if (!inWords && !letterFollows && !several) {
            return add(measured);
        }
        return end;
    }

    private int add(Measured measured) {
        int per = lexicon.blockers().per(text, measured.core().end());
        if (per > 0 || shapes.isDeclared(measured.core())) {
            return Math.max(per, measured.core().end());
        }
        Found complete = surroundings.complete(measured);
        if (measured.vague() && measured.core().length() > 1 && isPartOfWord(measured.core())) {
            return complete.core().end();
        }
        found.add(complete);
        return complete.whole().end();
    }

    /** 数 that ends a word (議員数人, 回数年) begins no number, unless a magnitude follows it at once. */
    private boolean isPartOfWord(Span core) {
        int at = core.start();
        if (at == 0 || text.charAt(at) != '数') {
            return false;
        }
        boolean magnitude = Digits.small(text.charAt(at + 1)) + Digits.large(text.charAt(at + 1)) > 0;
        return !magnitude && Character.isIdeographic(text.charAt(at - 1));
    }

    /** The quantity of a measure under a bound. */
    static Quantity quantity(Measured measured, Bound bound, boolean negative, @Nullable String qualifier) {
        BigDecimal lower = plain(measured.amount().lower());
        BigDecimal upper = plain(measured.amount().upper());
        if (measured.vague()) {
            return new Quantity(null, lower, upper, measured.code(), Bound.VAGUE, qualifier);
        }
        if (measured.range()) {
            return new Quantity(null, lower, upper, measured.code(), Bound.RANGE, qualifier);
        }
        BigDecimal value = negative ? lower.negate() : lower;
        Bound over = measured.over() && bound == Bound.EXACT ? Bound.MORE_THAN : bound;
        return new Quantity(value, null, null, measured.code(), over, qualifier);
    }

    static BigDecimal plain(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
