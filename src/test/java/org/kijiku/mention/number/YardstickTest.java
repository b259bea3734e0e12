package org.kijiku.mention.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kijiku.mention.Bound;
import org.kijiku.mention.LexiconFile;
import org.kijiku.mention.Quantity;

/**
 * Measures the recognizer on the Japanese specifications of Recognizers-Text. A case counts when all spans and values
 * agree. Conventions that are not ours are listed, with why, in {@code refused.tsv}.
 */
class YardstickTest {
    private static final Path YARDSTICKS = Path.of("../shared/yardsticks/recognizers-ja");
    private static final Set<String> SIZES = Set.of(
            "km", "m", "cm", "mm", "nm", "mi", "nmi", "ft", "in", "yd", "m2", "km2", "ha", "ac", "m3", "ft3", "L", "kL",
            "mL", "gal", "bbl", "t", "kg", "g", "mg", "lb", "oz", "m/s", "km/h", "kn", "GBP");
    private static final Set<Bound> BOUNDS =
            Set.of(Bound.AT_LEAST, Bound.AT_MOST, Bound.LESS_THAN, Bound.MORE_THAN, Bound.RANGE);
    private static final Set<String> AGES = Set.of("years", "months", "weeks", "days");

    private final QuantityRecognizer recognizer = QuantityRecognizer.open(Path.of("ontology"));

    @ParameterizedTest
    @CsvSource({"Currency, 0.95", "Percent, 0.95", "Dimension, 0.9", "Age, 0.9", "Number, 0.8", "NumberRange, 0.5"})
    void agreesWithTheYardstick(String model, double least) {
        Assumptions.assumeTrue(Files.exists(YARDSTICKS));
        Set<String> refused = refused(model);
        int cases = 0;
        int agreed = 0;
        int given = 0;
        List<String> wrong = new ArrayList<>();
        for (JsonNode one : Gold.json(YARDSTICKS.resolve(model + "Model.dev.json"))) {
            given++;
            String input = one.get("Input").asText();
            if (refused.remove(input.strip())) {
                continue;
            }
            cases++;
            if (agrees(model, input, one.get("Results"))) {
                agreed++;
            } else {
                wrong.add(input);
            }
            boolean negative = one.get("Results").isEmpty();
            assertTrue(!negative || !wrong.contains(input), () -> model + " finds something in " + input);
        }
        System.out.printf("yardstick %s: %d of %d, %d refused; wrong %s%n", model, agreed, cases, given - cases, wrong);
        assertEquals(Set.of(), refused, "refused cases that are not in " + model);
        assertTrue(agreed >= least * cases, model + " agrees on " + agreed + " of " + cases + ", not on " + wrong);
    }

    private static Set<String> refused(String model) {
        Set<String> refused = new HashSet<>();
        LexiconFile.read(Path.of("src/test/resources/org/kijiku/mention/number/refused.tsv")).rows().stream()
                .filter(row -> row.get("model").equals(model))
                .peek(row -> assertTrue(
                        !row.get("why").isEmpty(), row.fault("says no reason").getMessage()))
                .forEach(row -> refused.add(row.get("input")));
        return refused;
    }

    private boolean agrees(String model, String input, JsonNode results) {
        List<Found> found = new ArrayList<>(recognizer.find(input));
        found.removeIf(ofModel(model).negate());
        if (found.size() != results.size()) {
            return false;
        }
        for (int i = 0; i < results.size(); i++) {
            if (!same(model, input, found.get(i), results.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Predicate<Found> ofModel(String model) {
        return found -> {
            String unit = found.quantity().unit();
            return switch (model) {
                case "Currency" -> unit.matches("[A-Z]{3}");
                case "Percent" -> unit.equals("%") || unit.equals("percentage points");
                case "Dimension" -> SIZES.contains(unit);
                case "NumberRange" -> BOUNDS.contains(found.quantity().bound());
                case "Age" -> AGES.contains(unit);
                default -> true;
            };
        };
    }

    private static boolean same(String model, String input, Found found, JsonNode result) {
        if (model.equals("NumberRange")) {
            return sameEnds(input, found, result);
        }
        String words = found.core().of(input);
        boolean number = model.equals("Number");
        String expected = plain(result.get("Text").asText());
        boolean span = number ? plain(words).startsWith(expected) : plain(words).equals(expected);
        BigDecimal value = found.quantity().value();
        return span
                && found.core().start() == result.get("Start").asInt()
                && value != null
                && (number && !found.quantity().unit().isEmpty() || equal(value, value(result)));
    }

    /** A range agrees when both ends do; whether an end belongs to it is not asked, since 3から5 does not say. */
    private static boolean sameEnds(String input, Found found, JsonNode result) {
        String ends = result.get("Resolution").get("value").asText();
        String[] both = ends.substring(1, ends.length() - 1).split(",", -1);
        Quantity quantity = found.quantity();
        BigDecimal value = quantity.value();
        boolean least = quantity.bound() == Bound.AT_LEAST || quantity.bound() == Bound.MORE_THAN;
        boolean most = quantity.bound() == Bound.AT_MOST || quantity.bound() == Bound.LESS_THAN;
        return plain(found.whole().of(input)).contains(plain(result.get("Text").asText()))
                && sameEnd(both[0], least ? value : quantity.lower())
                && sameEnd(both[1], most ? value : quantity.upper());
    }

    private static boolean sameEnd(String expected, @Nullable BigDecimal end) {
        return expected.isEmpty() ? end == null : end != null && equal(end, new BigDecimal(expected));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replace('−', '-')
                .strip();
    }

    private static @Nullable BigDecimal value(JsonNode result) {
        String value = result.get("Resolution").path("value").asText("");
        return value.isEmpty() || value.equals("null") ? null : new BigDecimal(value.replace("%", ""));
    }

    private static boolean equal(BigDecimal value, @Nullable BigDecimal expected) {
        MathContext digits = new MathContext(12);
        return expected != null && value.round(digits).compareTo(expected.round(digits)) == 0;
    }
}
