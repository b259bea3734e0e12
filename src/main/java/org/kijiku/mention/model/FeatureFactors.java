package org.kijiku.mention.model;

import java.util.Arrays;

/**
 * What each feature says for and against the outcomes: a hash table of primitive numbers, laid out so that a look-up
 * touches memory in one or two places. Weights are kept as powers of e: products need no exponential at each token.
 */
final class FeatureFactors {
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int BITS_OF_COUNT = 8;

    /** Slots of two: the feature, and where its factors begin with how many there are. */
    private long[] slots = new long[1 << 12];
    /** Pairs of outcome and factor. */
    private double[] pairs = new double[1 << 12];

    private int size;
    private int used;

    /** Adds a feature that is not there yet. */
    void put(long feature, int[] outcomes, double[] weights) {
        if (++size * 3 > slots.length) {
            grow();
        }
        int slot = slot(feature);
        slots[slot] = feature;
        slots[slot + 1] = (long) used << BITS_OF_COUNT | outcomes.length;
        if (used + 2 * outcomes.length > pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * pairs.length);
        }
        for (int i = 0; i < outcomes.length; i++) {
            pairs[used++] = outcomes[i];
            pairs[used++] = Math.exp(weights[i]);
        }
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i] != 0) {
                int slot = slot(old[i]);
                slots[slot] = old[i];
                slots[slot + 1] = old[i + 1];
            }
        }
    }

    boolean knows(long feature) {
        return feature != 0 && slots[slot(feature)] == feature;
    }

    /** Multiplies the odds of the outcomes by what a feature says; nothing happens if it is unknown or 0. */
    void applyTo(double[] odds, long feature) {
        if (feature == 0) {
            return;
        }
        long place = slots[slot(feature) + 1];
        int start = (int) (place >>> BITS_OF_COUNT);
        int end = start + 2 * (int) (place & (1 << BITS_OF_COUNT) - 1);
        for (int i = start; i < end; i += 2) {
            odds[(int) pairs[i]] *= pairs[i + 1];
        }
    }

    /** Where a feature stands, or the free place for it. */
    private int slot(long feature) {
        int mask = slots.length - 2;
        int slot = (int) (feature * MIX >>> Long.numberOfLeadingZeros(mask)) & mask;
        while (slots[slot] != 0 && slots[slot] != feature) {
            slot = slot + 2 & mask;
        }
        return slot;
    }
}
