package org.kijiku.mention.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Bound;
import org.kijiku.mention.Quantity;
import org.kijiku.text.Span;

/** Joins a lower with an upper bound that follows it at once: 3%以上5%未満. */
final class Intervals {
    private static final int LONGEST_GAP = 2;

    private Intervals() {}

    static List<Found> merge(CharSequence text, List<Found> found) {
        List<Found> merged = new ArrayList<>(found.size());
        for (Found next : found) {
            Found joined = merged.isEmpty() ? null : join(text, merged.getLast(), next);
            if (joined == null) {
                merged.add(next);
            } else {
                merged.set(merged.size() - 1, joined);
            }
        }
        return merged;
    }

    private static @Nullable Found join(CharSequence text, Found low, Found high) {
        BigDecimal lower = low.quantity().value();
        BigDecimal upper = high.quantity().value();
        boolean ends =
                isLower(low.quantity().bound()) && isUpper(high.quantity().bound());
        if (!ends || lower == null || upper == null || lower.compareTo(upper) >= 0 || !touch(text, low, high)) {
            return null;
        }
        String unit = high.quantity().unit();
        if (!low.quantity().unit().equals(unit)) {
            return null;
        }
        Quantity range = new Quantity(
                null, lower, upper, unit, Bound.RANGE, low.quantity().qualifier());
        Span core = low.core().cover(high.core());
        return new Found(core, low.whole().cover(high.whole()), range, low.bare() && high.bare());
    }

    private static boolean touch(CharSequence text, Found low, Found high) {
        int gap = high.whole().start() - low.whole().end();
        if (gap < 0 || gap > LONGEST_GAP) {
            return false;
        }
        String between =
                text.subSequence(low.whole().end(), high.whole().start()).toString();
        return between.isEmpty() || between.equals("、") || between.equals("から") || between.equals("で");
    }

    private static boolean isLower(Bound bound) {
        return bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
    }

    private static boolean isUpper(Bound bound) {
        return bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
    }
}
