package org.kijiku.mention.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kijiku.text.Span;

/**
 * A number as written.
 *
 * @param span where
 * @param lower the value, or the least it may be (数千: 2000)
 * @param upper the value, or the most it may be (数千: 9000)
 * @param form how it is written
 * @param vague whether it holds 数, so that there is no point value
 * @param over whether it holds 余: the value and a little more
 */
public record Numeral(Span span, BigDecimal lower, BigDecimal upper, Form form, boolean vague, boolean over) {
    /** How a number is written. */
    public enum Form {
        /** Digits alone, ASCII or full-width: 2025, ２５. */
        DIGITS,
        /** Digits with separators or a point: 1,234 or 3.5. */
        GROUPED,
        /** Kanji digits by position: 二〇二五. */
        POSITIONAL,
        /** With 十, 百, 千: 二十五, 5千. */
        KANJI,
        /** With 万, 億, 兆: 1兆2000億. */
        MAGNITUDE,
        /** 三分の一. */
        FRACTION
    }

    /** The point value, null if vague. */
    public @Nullable BigDecimal value() {
        return vague ? null : lower;
    }

    /** The value as an int, or -1 if it is vague, has a fraction or does not fit. */
    public int intValue() {
        if (vague || form == Form.FRACTION || lower.signum() < 0 || lower.precision() - lower.scale() > 9) {
            return -1;
        }
        return lower.stripTrailingZeros().scale() > 0 ? -1 : lower.intValue();
    }

    /** Where it ends. */
    public int end() {
        return span.end();
    }
}
