package org.kijiku.mention.model;

/** The best trails, best first; of equals the one that came first. Belongs to one thread. */
final class Beam {
    private final Decoder.Trail[] trails;
    private int size;

    /** @param most how many it keeps */
    Beam(int most) {
        trails = new Decoder.Trail[most];
    }

    int size() {
        return size;
    }

    Decoder.Trail get(int index) {
        return trails[index];
    }

    void add(Decoder.Trail trail) {
        int at = size;
        while (at > 0 && trails[at - 1].score() < trail.score()) {
            at--;
        }
        if (at == trails.length) {
            return;
        }
        size = Math.min(size + 1, trails.length);
        System.arraycopy(trails, at, trails, at + 1, size - at - 1);
        trails[at] = trail;
    }
}
