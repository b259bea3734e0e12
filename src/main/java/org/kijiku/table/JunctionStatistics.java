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
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Map<String, Integer>> pairs = new HashMap<>();
    private final @Nullable JunctionStatistics general;

    /** How often a noun begins a run of nouns, ends one, and comes up at all. */
    record Noun(int begins, int ends, int all) {
        private static final double DOUBT = 0.7;
        private static final Noun NONE = new Noun(0, 0, 0);

        Noun plus(Noun other) {
            return new Noun(begins + other.begins, ends + other.ends, all + other.all);
        }

        /** Log odds that it begins a run rather than continues one; near 0 if it is rare. */
        double beginsOdds() {
            return odds(begins);
        }

        /** Log odds that a run ends with it rather than goes on. */
        double endsOdds() {
            return odds(ends);
        }

        private double odds(int with) {
            return Math.log((with + DOUBT) / (all - with + DOUBT));
        }
    }

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
            addNoun(atom.surface(), new Noun(begins ? weight : 0, ends ? weight : 0, weight));
            if (!ends) {
                addPair(atom.surface(), atoms.get(i + 1).surface(), weight);
            }
        }
    }

    void addNoun(String noun, Noun counts) {
        nouns.merge(noun, counts, Noun::plus);
    }

    void addPair(String first, String second, int count) {
        pairs.computeIfAbsent(first, key -> new HashMap<>(2)).merge(second, count, Integer::sum);
    }

    Map<String, Noun> nouns() {
        return nouns;
    }

    Map<String, Map<String, Integer>> pairs() {
        return pairs;
    }

    Noun noun(String noun) {
        Noun own = nouns.getOrDefault(noun, Noun.NONE);
        return general == null ? own : own.plus(general.noun(noun));
    }

    /** How often the second noun followed the first one inside a run. */
    int together(String first, String second) {
        int own = pairs.getOrDefault(first, Map.of()).getOrDefault(second, 0);
        return general == null ? own : own + general.together(first, second);
    }
}
