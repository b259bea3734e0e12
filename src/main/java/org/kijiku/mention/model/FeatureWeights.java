package org.kijiku.mention.model;

import java.util.Arrays;

/** What each feature says for and against the outcomes: a hash table of primitive numbers. */
final class FeatureWeights {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1 << 12];
    private int[] starts = new int[1 << 12];
    private int[] ends = new int[1 << 12];
    private int size;

    private byte[] outcomes = new byte[1 << 12];
    private double[] weights = new double[1 << 12];
    private int used;

    /** Adds a feature that is not there yet. */
    void put(long feature, int[] itsOutcomes, double[] itsWeights) {
        if (++size * 2 > keys.length) {
            grow();
        }
        int more = used + itsOutcomes.length;
        if (more > weights.length) {
            outcomes = Arrays.copyOf(outcomes, 2 * more);
            weights = Arrays.copyOf(weights, 2 * more);
        }
        int slot = slot(feature);
        keys[slot] = feature;
        starts[slot] = used;
        for (int i = 0; i < itsOutcomes.length; i++) {
            outcomes[used] = (byte) itsOutcomes[i];
            weights[used++] = itsWeights[i];
        }
        ends[slot] = used;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldStarts = starts;
        int[] oldEnds = ends;
        keys = new long[2 * oldKeys.length];
        starts = new int[keys.length];
        ends = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                starts[slot] = oldStarts[i];
                ends[slot] = oldEnds[i];
            }
        }
    }

    /** Adds what a feature says to the sums of the outcomes; nothing if it is unknown or 0. */
    void addTo(double[] sums, long feature) {
        if (feature == 0) {
            return;
        }
        int slot = slot(feature);
        for (int i = starts[slot]; i < ends[slot]; i++) {
            sums[outcomes[i]] += weights[i];
        }
    }

    /** Where a feature stands, or the free place for it. */
    private int slot(long feature) {
        int mask = keys.length - 1;
        int slot = (int) (feature * MIX >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != feature) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
