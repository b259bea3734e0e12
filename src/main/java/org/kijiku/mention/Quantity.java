package org.kijiku.mention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in the unit's base (yen, not 億円; per cent as percent).
 *
 * @param value the point value; null for a range and for a vague amount
 * @param lower lower end where the words give one
 * @param upper upper end where the words give one
 * @param unit code of {@code ontology/lexicon/units.tsv}, empty for a bare number
 * @param bound how the number is meant
 * @param qualifier words beside it that say what kind of number it is (年平均, 前倒し達成), or null
 */
public record Quantity(
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        String unit,
        Bound bound,
        @Nullable String qualifier) {}
