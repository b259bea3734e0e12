package org.kijiku.mention.number;

import java.math.BigDecimal;

/** A number under construction: least and most it may be. */
record Amount(BigDecimal lower, BigDecimal upper) {
    static final Amount ZERO = of(0);
    /** 数 in front: several. */
    static final Amount SEVERAL = new Amount(BigDecimal.TWO, BigDecimal.valueOf(9));
    /** 数 behind a larger part (十数): one to nine more. */
    static final Amount SOME = new Amount(BigDecimal.ONE, BigDecimal.valueOf(9));

    static Amount of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    static Amount of(BigDecimal value) {
        return new Amount(value, value);
    }

    Amount plus(Amount other) {
        return new Amount(lower.add(other.lower), upper.add(other.upper));
    }

    /** Times a power of ten, written without an exponent. */
    Amount scale(int power) {
        return new Amount(scale(lower, power), scale(upper, power));
    }

    private static BigDecimal scale(BigDecimal value, int power) {
        BigDecimal scaled = value.scaleByPowerOfTen(power);
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }
}
