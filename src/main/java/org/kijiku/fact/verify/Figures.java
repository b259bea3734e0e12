package org.kijiku.fact.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Bound;
import org.kijiku.mention.Quantity;
import org.kijiku.text.Quote;

/** Lets in a number that the words of its quote say. */
final class Figures {
    private final Function<String, Optional<String>> unitIris;
    private final Function<Quote, List<Quantity>> readings;

    /**
     * A check of numbers.
     *
     * @param unitIris knows the codes of units
     * @param readings what the words of a passage can say, in prose or as a table's cell
     */
    Figures(Function<String, Optional<String>> unitIris, Function<Quote, List<Quantity>> readings) {
        this.unitIris = unitIris;
        this.readings = readings;
    }

    /** The quantity that a figure gives, if its quote says so. */
    Quantity check(Fields fields, Quote quote, Words words) {
        Quantity given = given(fields, words);
        List<Quantity> said = readings.apply(quote);
        if (said.isEmpty()) {
            throw new Refusal("no number can be read from " + Passages.show(quote.exact()));
        }
        return said.stream()
                .filter(quantity -> agree(given, quantity))
                .findFirst()
                .map(quantity -> qualified(given, quantity))
                .orElseThrow(() -> new Refusal(Passages.show(quote.exact()) + " says "
                        + said.stream().map(Figures::show).distinct().collect(Collectors.joining(" or ")) + ", not "
                        + show(given)));
    }

    private Quantity given(Fields fields, Words words) {
        BigDecimal value = fields.number("value");
        BigDecimal lower = fields.number("lower");
        BigDecimal upper = fields.number("upper");
        String unit = fields.node("unit").isTextual() ? fields.node("unit").textValue() : fields.required("unit");
        if (!unit.isEmpty() && unitIris.apply(unit).isEmpty()) {
            throw new Refusal("unit \"" + unit + "\" is unknown; codes are in ontology/lexicon/units.tsv");
        }
        String code = fields.required("bound");
        Bound bound = Bound.ofCode(code).orElseThrow(() -> new Refusal("bound \"" + code + "\" is unknown"));
        if (bound == Bound.VAGUE && value != null) {
            throw new Refusal("a vague amount has no value");
        }
        if (bound == Bound.RANGE && (lower == null || upper == null || lower.compareTo(upper) > 0)) {
            throw new Refusal("a range needs lower and upper, the lower one first");
        }
        if (bound != Bound.VAGUE && bound != Bound.RANGE && value == null) {
            throw new Refusal("has no value");
        }
        String qualifier = fields.words("qualifier");
        return new Quantity(
                value, lower, upper, unit, bound, qualifier == null ? null : words.own("qualifier", qualifier));
    }

    private static boolean agree(Quantity given, Quantity said) {
        return same(given.value(), said.value())
                && given.unit().equals(said.unit())
                && given.bound() == said.bound()
                && (given.lower() == null || same(given.lower(), said.lower()))
                && (given.upper() == null || same(given.upper(), said.upper()));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static Quantity qualified(Quantity given, Quantity said) {
        String qualifier = given.qualifier() != null ? given.qualifier() : said.qualifier();
        return new Quantity(said.value(), said.lower(), said.upper(), said.unit(), said.bound(), qualifier);
    }

    private static String show(Quantity quantity) {
        String number = quantity.value() != null
                ? plain(quantity.value())
                : quantity.lower() != null && quantity.upper() != null
                        ? plain(quantity.lower()) + " to " + plain(quantity.upper())
                        : "an amount";
        String unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
        return number + unit + " (" + quantity.bound().code() + ")";
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
