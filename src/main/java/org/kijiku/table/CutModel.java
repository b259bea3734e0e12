package org.kijiku.table;

/** A linear model that says how likely something is, given features; trained on cells put together. */
final class CutModel {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] keys = new long[1024];
    private double[] weights = new double[1024];
    private int size;

    /**
     * Takes in a row of the model's file.
     *
     * @throws IllegalArgumentException if the feature cannot be told from another one
     */
    void put(String feature, double weight) {
        if (size * 3 > keys.length) {
            grow();
        }
        long key = key(feature);
        int at = slot(key);
        if (keys[at] == key) {
            throw new IllegalArgumentException("the feature " + feature + " cannot be told from another; rename it");
        }
        keys[at] = key;
        weights[at] = weight;
        size++;
    }

    /** A scale that adds up the weights of the features it takes in. */
    Scale scale() {
        return new Scale();
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldWeights = weights;
        keys = new long[oldKeys.length * 4];
        weights = new double[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                weights[at] = oldWeights[i];
            }
        }
    }

    private static long key(String feature) {
        long key = START;
        for (int i = 0; i < feature.length(); i++) {
            key = (key ^ feature.charAt(i)) * PRIME;
        }
        return key;
    }

    /** Where a key stands or would. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** Adds up weights. */
    final class Scale extends Marks {
        private long key;
        private double sum;

        @Override
        Marks begin(String name) {
            key = START;
            return put(name);
        }

        @Override
        Marks put(char letter) {
            key = (key ^ letter) * PRIME;
            return this;
        }

        @Override
        void end() {
            sum += weights[slot(key)];
        }

        /** The sum of the weights since the last call. */
        double take() {
            double taken = sum;
            sum = 0;
            return taken;
        }
    }
}
