package org.kijiku.mention.number;

import java.math.BigDecimal;
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

    private NumberWords(LexiconFile file) {
        for (LexiconFile.Row row : file.rows()) {
            Map<String, BigDecimal> kind = switch (row.get("kind")) {
                case "word" -> units;
                case "tens" -> tens;
                case "magnitude" -> magnitudes;
                case "money" -> money;
                default -> throw row.fault("unknown kind '" + row.get("kind") + "'");
            };
            BigDecimal value = UnitRow.number(row, "value");
            row.list("words").forEach(word -> kind.put(word, value));
        }
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
        String word = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
        BigDecimal value = units.get(word);
        int last = end;
        if (value == null) {
            value = tens.get(word);
            if (value == null) {
                return null;
            }
            int next = wordEnd(text, end + 1);
            if (end < text.length() && text.charAt(end) == '-' && next - end <= LONGEST) {
                BigDecimal unit =
                        units.get(text.subSequence(end + 1, next).toString().toLowerCase(Locale.ROOT));
                value = unit == null ? value : value.add(unit);
                last = unit == null ? end : next;
            }
        }
        return new Numeral(new Span(start, last), value, value, Form.KANJI, false, false);
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
