package org.kijiku.mention.time;

import org.jspecify.annotations.Nullable;

/**
 * A step read from the text.
 *
 * @param step the step
 * @param end one past its last character
 * @param until the same step of the second end (10〜12月), or null
 */
record Read(Step step, int end, @Nullable Step until) {
    Read(Step step, int end) {
        this(step, end, null);
    }
}
