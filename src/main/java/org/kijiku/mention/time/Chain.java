package org.kijiku.mention.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps as written, from coarse to fine.
 *
 * @param steps at least one
 * @param end one past the last character
 * @param until the last step of the second end where both ends share what stands before (10月28〜30日), else null
 */
record Chain(List<Step> steps, int end, @Nullable Step until) {
    Chain {
        steps = List.copyOf(steps);
    }

    Step last() {
        return steps.getLast();
    }

    Step first() {
        return steps.getFirst();
    }
}
