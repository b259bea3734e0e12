package org.kijiku.mention.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.LexiconFile;
import org.kijiku.mention.number.Numeral.Form;
import org.kijiku.text.Span;

/** English numerals of {@code lexicon/number-words.tsv}: five, twenty-five, 5 million, $40B. */
final class NumberWords {
    private static final int LONGEST = 9;

    private final Map<String, BigDecimal> units = new HashMap<>();
    private final Map<String, BigDecimal> tens = new HashMap<>();
    private final Map<String, BigDecimal> magnitudes = new HashMap<>();
    private final Map<String, BigDecimal> money = new HashMap<>();
    private final Map<String, BigDecimal> fractions = new HashMap<>();
    private final Map<String, Amount> vague = new HashMap<>();

    private NumberWords(LexiconFile file) {
        for (LexiconFile.Row row : file.rows()) {
            BigDecimal value = UnitRow.number(row, "value");
            if (row.get("kind").equals("vague")) {
                Amount ends = new Amount(value, UnitRow.number(row, "upper"));
                row.list("words").forEach(word -> vague.put(word, ends));
            } else {
                Map<String, BigDecimal> kind = kind(row);
                row.list("words").forEach(word -> kind.put(word, value));
            }
        }
    }

    private Map<String, BigDecimal> kind(LexiconFile.Row row) {
        return switch (row.get("kind")) {
            case "word" -> units;
            case "tens" -> tens;
            case "magnitude" -> magnitudes;
            case "money" -> money;
            case "fraction" -> fractions;
            default -> throw row.fault("unknown kind '" + row.get("kind") + "'");
        };
    }

    static NumberWords open(Path ontologyDir) {
        return new NumberWords(LexiconFile.read(ontologyDir.resolve("lexicon/number-words.tsv")));
    }

    /** The numeral written in words that begins at {@code start}, a word from there to {@code end}; or null. */
    @Nullable
    Numeral read(CharSequence text, int start, int end) {
        if (end - start > LONGEST) {
            return null;
        }
        String word = lower(text, start, end);
        Amount several = vague.get(word);
        if (several != null) {
            int of = Latin.startsWith(text, end, " of ") ? end + 3 : end;
            return new Numeral(new Span(start, of), several.lower(), several.upper(), Form.KANJI, true, false);
        }
        BigDecimal ten = tens.get(word);
        BigDecimal value = ten == null ? units.get(word) : ten;
        return value == null ? null : joined(text, start, end, value, ten != null);
    }

    /** Takes in what a hyphen joins: twenty-five, two-thirds. */
    private Numeral joined(CharSequence text, int start, int end, BigDecimal value, boolean isTen) {
        int next = end < text.length() && text.charAt(end) == '-' ? wordEnd(text, end + 1) : end;
        String second = next > end + 1 && next - end <= LONGEST ? lower(text, end + 1, next) : "";
        BigDecimal unit = isTen ? units.get(second) : null;
        if (unit != null) {
            BigDecimal sum = value.add(unit);
            return new Numeral(new Span(start, next), sum, sum, Form.KANJI, false, false);
        }
        BigDecimal divisor = fractions.get(second);
        if (divisor != null) {
            BigDecimal part = value.divide(divisor, MathContext.DECIMAL64);
            return new Numeral(new Span(start, next), part, part, Form.FRACTION, false, false);
        }
        return new Numeral(new Span(start, end), value, value, Form.KANJI, false, false);
    }

    private static String lower(CharSequence text, int start, int end) {
        return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    }

    /** The numeral times the magnitude words after it; letters such as B only where money is meant. */
    Numeral withMagnitude(CharSequence text, Numeral numeral, boolean isMoney) {
        Numeral scaled = numeral;
        while (true) {
            int start = Digits.skipBlanks(text, scaled.end(), 1);
            int end = wordEnd(text, start);
            if (end == start || end - start > LONGEST) {
                return scaled;
            }
            String word = text.subSequence(start, end).toString();
            BigDecimal factor = magnitudes.get(word.toLowerCase(Locale.ROOT));
            factor = factor == null && isMoney ? money.get(word) : factor;
            if (factor == null) {
                return scaled;
            }
            scaled = new Numeral(
                    new Span(numeral.span().start(), end),
                    scaled.lower().multiply(factor),
                    scaled.upper().multiply(factor),
                    Form.MAGNITUDE,
                    numeral.vague(),
                    numeral.over());
        }
    }

    private static int wordEnd(CharSequence text, int start) {
        int at = start;
        while (at < text.length() && at - start <= LONGEST && Latin.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
