package org.kijiku.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals in one canonical form, so that equal numbers are equal terms: 1.0 and 1.00 both read 1.0. */
final class Decimals {
    private Decimals() {}

    static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 1 ? stripped.setScale(1, RoundingMode.UNNECESSARY) : stripped).toPlainString();
    }

    /** A confidence to three places: more would be noise. */
    static BigDecimal confidence(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP);
    }
}
