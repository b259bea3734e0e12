package org.kijiku.mention.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Quantity;

/** Reads the quantity of a table's cell, with the unit of its header where the cell gives none. */
final class CellReader {
    private static final String OPEN = "(（";
    private static final String CLOSE = ")）";

    private final QuantityRecognizer recognizer;
    private final NumeralReader reader = new NumeralReader();

    CellReader(QuantityRecognizer recognizer) {
        this.recognizer = recognizer;
    }

    Optional<Quantity> read(String cell, String header) {
        String words = cell.strip();
        String bracket = trailingBracket(words);
        String number = bracket == null
                ? words
                : words.substring(0, words.length() - bracket.length() - 2).strip();
        List<Found> found = recognizer.find(number);
        if (found.size() != 1 || !fills(number, found.getFirst())) {
            return Optional.empty();
        }
        Quantity quantity = found.getFirst().quantity();
        HeaderUnit unit = HeaderUnit.of(header, recognizer.lexicon(), reader);
        if (quantity.unit().isEmpty() && unit != null) {
            quantity = scale(quantity, unit);
        }
        return Optional.of(bracket == null ? quantity : qualify(quantity, bracket));
    }

    /** Whether nothing but the quantity and its qualifier stands in the cell. */
    private static boolean fills(String cell, Found found) {
        String before = cell.substring(0, found.whole().start()).strip();
        String after = cell.substring(found.whole().end()).strip();
        String qualifier = found.quantity().qualifier();
        return (before.isEmpty() || before.equals(qualifier))
                && (after.isEmpty() || after.equals("増") || after.equals("減"));
    }

    private static @Nullable String trailingBracket(String cell) {
        if (cell.isEmpty() || CLOSE.indexOf(cell.charAt(cell.length() - 1)) < 0) {
            return null;
        }
        for (int i = cell.length() - 2; i > 0; i--) {
            if (OPEN.indexOf(cell.charAt(i)) >= 0) {
                return cell.substring(i + 1, cell.length() - 1);
            }
        }
        return null;
    }

    private static Quantity scale(Quantity quantity, HeaderUnit unit) {
        return new Quantity(
                times(quantity.value(), unit),
                times(quantity.lower(), unit),
                times(quantity.upper(), unit),
                unit.code(),
                quantity.bound(),
                quantity.qualifier());
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal value, HeaderUnit unit) {
        return value == null ? null : QuantityScan.plain(value.multiply(unit.factor()));
    }

    private static Quantity qualify(Quantity quantity, String bracket) {
        return new Quantity(
                quantity.value(), quantity.lower(), quantity.upper(), quantity.unit(), quantity.bound(), bracket);
    }
}
