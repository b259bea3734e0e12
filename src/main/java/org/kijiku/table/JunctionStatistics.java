package org.kijiku.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How nouns stand in running text: how often a noun begins a run of nouns, how often it ends one, and which nouns follow
 * one another inside a run. A border between cells joins two runs that no text joins.
 */
final class JunctionStatistics {
    /** Begin, end and all occurrences. */
    private final Map<String, int[]> nouns = new HashMap<>();

    private final Map<String, Integer> pairs = new HashMap<>();
    private final @Nullable JunctionStatistics general;

    JunctionStatistics() {
        this.general = null;
    }

    /** Statistics of one article on top of general ones. */
    JunctionStatistics(JunctionStatistics general) {
        this.general = general;
    }

    /** Counts the atoms of one line of running text, {@code weight} times. */
    void count(List<Atom> atoms, int weight) {
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (!atom.noun()) {
                continue;
            }
            boolean begins = i == 0 || !atoms.get(i - 1).noun();
            boolean ends = i + 1 == atoms.size() || !atoms.get(i + 1).noun();
            addNoun(atom.surface(), begins ? weight : 0, ends ? weight : 0, weight);
            if (!ends) {
                addPair(atom.surface() + " " + atoms.get(i + 1).surface(), weight);
            }
        }
    }

    void addNoun(String noun, int begins, int ends, int all) {
        int[] counts = nouns.computeIfAbsent(noun, key -> new int[3]);
        counts[0] += begins;
        counts[1] += ends;
        counts[2] += all;
    }

    void addPair(String pair, int count) {
        pairs.merge(pair, count, Integer::sum);
    }

    Map<String, int[]> nouns() {
        return nouns;
    }

    Map<String, Integer> pairs() {
        return pairs;
    }

    int seen(String noun) {
        return count(noun, 2);
    }

    /** Log odds that the noun begins a run rather than continues one; near 0 if it is rare. */
    double begins(String noun) {
        return odds(noun, 0);
    }

    /** Log odds that a run ends with the noun rather than goes on. */
    double ends(String noun) {
        return odds(noun, 1);
    }

    private double odds(String noun, int which) {
        int with = count(noun, which);
        return Math.log((with + 0.7) / (count(noun, 2) - with + 0.7));
    }

    private int count(String noun, int which) {
        int[] counts = nouns.get(noun);
        return (counts == null ? 0 : counts[which]) + (general == null ? 0 : general.count(noun, which));
    }

    /** How often the second noun followed the first one inside a run. */
    int together(String first, String second) {
        return pairs.getOrDefault(first + " " + second, 0) + (general == null ? 0 : general.together(first, second));
    }
}
