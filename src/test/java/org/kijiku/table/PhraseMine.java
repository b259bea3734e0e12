package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes from running text the phrases that could stand in a table's cell: noun phrases, and clauses up to their verbal noun. */
final class PhraseMine {
    private static final Set<String> INSIDE = Set.of("の", "・", "と", "や", "への", "による", "における", "など", "等", "及び");
    private static final Set<String> CLAUSE =
            Set.of("の", "・", "と", "や", "を", "に", "で", "へ", "から", "まで", "など", "等", "による", "における", "、");
    private static final int LONGEST = 22;

    private PhraseMine() {}

    static List<List<Atom>> phrases(List<Atom> atoms) {
        List<List<Atom>> phrases = new ArrayList<>();
        for (int start = 0; start < atoms.size(); start++) {
            boolean opens = start == 0
                    || (!atoms.get(start - 1).noun()
                            && !INSIDE.contains(atoms.get(start - 1).surface()));
            if (!atoms.get(start).noun() || !opens) {
                continue;
            }
            addNoun(atoms, start, phrases);
            addClause(atoms, start, phrases);
        }
        return phrases;
    }

    private static void addNoun(List<Atom> atoms, int start, List<List<Atom>> phrases) {
        int end = start;
        while (end < atoms.size()
                && (atoms.get(end).noun() || INSIDE.contains(atoms.get(end).surface()))) {
            end++;
        }
        while (end > start && !atoms.get(end - 1).noun()) {
            end--;
        }
        add(atoms, start, end, phrases);
    }

    /** {@code 再精製を海外に依存(する)}: particles and nouns up to a verbal noun before する or another verb of doing. */
    private static void addClause(List<Atom> atoms, int start, List<List<Atom>> phrases) {
        int particles = 0;
        for (int end = start; end < atoms.size(); end++) {
            Atom atom = atoms.get(end);
            if (!atom.noun() && !CLAUSE.contains(atom.surface())) {
                return;
            }
            particles += atom.noun() ? 0 : 1;
            boolean verbal = atom.kind().startsWith("名詞-サ変接続")
                    && end + 1 < atoms.size()
                    && (atoms.get(end + 1).kind().startsWith("動詞")
                            || atoms.get(end + 1).surface().equals("を"));
            if (verbal && particles > 0) {
                add(atoms, start, end + 1, phrases);
                return;
            }
        }
    }

    private static void add(List<Atom> atoms, int start, int end, List<List<Atom>> phrases) {
        if (end <= start) {
            return;
        }
        int length = atoms.get(end - 1).span().end() - atoms.get(start).span().start();
        boolean clean = atoms.subList(start, end).stream()
                .noneMatch(atom -> atom.surface().matches("[*_#|`>\\s(（)）\\[\\]]+"));
        if (clean && length >= 2 && length <= LONGEST) {
            phrases.add(List.copyOf(atoms.subList(start, end)));
        }
    }
}
