package org.kijiku.table.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell's number with what its rounding and its words allow.
 *
 * @param value as written
 * @param low least value it may stand for
 * @param high greatest value it may stand for
 * @param unit what stands after it
 */
record Interval(BigDecimal value, BigDecimal low, BigDecimal high, String unit) {
    static final MathContext DIGITS = new MathContext(18, RoundingMode.HALF_EVEN);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<about>約|およそ|ほぼ)?(?<sign>[△▲−-]|マイナス)?\\+?(?:US\\$|[¥￥$＄€£])?(?<digits>[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)"
                    + "(?<unit>[^0-9()（）]{0,6}?)(?<bound>未満|以下|以上|超|前後|程度)?(?<note>[(（][^()（）]*[)）])?");

    static Optional<Interval> of(String cell) {
        Matcher number = NUMBER.matcher(ascii(cell.strip()));
        if (!number.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.group("digits").replace(",", ""));
        BigDecimal ulp = value.ulp();
        BigDecimal slack = number.group("about") == null && !"前後程度".contains(or(number.group("bound"), "-"))
                ? ulp.multiply(HALF)
                : ulp;
        BigDecimal low = value.subtract(slack);
        BigDecimal high = value.add(slack);
        switch (or(number.group("bound"), "")) {
            case "未満", "以下" -> low = BigDecimal.ZERO;
            case "以上", "超" -> high = value.multiply(BigDecimal.TEN);
            default -> {}
        }
        Interval plain = new Interval(value, low, high, number.group("unit"));
        return Optional.of(number.group("sign") == null ? plain : plain.negate());
    }

    private static String or(@org.jspecify.annotations.Nullable String text, String other) {
        return text == null ? other : text;
    }

    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            boolean wide = (c >= '０' && c <= '９') || c == '，' || c == '．' || c == '％' || c == '＋' || c == '－';
            ascii.append(wide ? (char) (c - 0xFEE0) : c);
        }
        return ascii.toString();
    }

    /** A number known exactly. */
    static Interval exactly(BigDecimal value) {
        return new Interval(value, value, value, "");
    }

    /** This with no rounding granted, if it is a whole number that no word softens: a count. */
    Interval counted() {
        boolean plain = value.scale() <= 0 && high.subtract(low).compareTo(value.ulp()) == 0;
        return plain ? new Interval(value, value, value, unit) : this;
    }

    Interval negate() {
        return new Interval(value.negate(), high.negate(), low.negate(), unit);
    }

    Interval plus(Interval other) {
        return new Interval(value.add(other.value), low.add(other.low), high.add(other.high), unit);
    }

    /** This by {@code other} times 100; {@code other} must lie above zero. */
    Interval percentOf(Interval other) {
        BigDecimal hundred = new BigDecimal(100);
        return new Interval(
                value.multiply(hundred).divide(other.value, DIGITS),
                low.multiply(hundred).divide(low.signum() < 0 ? other.low : other.high, DIGITS),
                high.multiply(hundred).divide(high.signum() < 0 ? other.high : other.low, DIGITS),
                "%");
    }

    boolean isPositive() {
        return low.signum() > 0;
    }

    boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }
}
