package org.kijiku.table;

/** Counts the stretches of lines that were looked at: what recovery costs, whatever the machine. */
final class LookCount {
    private long looks;

    void look() {
        looks++;
    }

    long looks() {
        return looks;
    }
}
