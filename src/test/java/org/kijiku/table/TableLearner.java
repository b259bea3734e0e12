package org.kijiku.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One course of learning: a model of borders, cells and heads from synthetic tables and such as were written for it. */
final class TableLearner {
    private static final int TABLES = 10_000;
    private static final int POLISHED = 3_000;
    /** One of so many tables was written by hand, in the first stage and in the second. */
    private static final int WRITTEN = 10;

    private static final int POLISHED_WRITTEN = 3;
    private static final int WRONG = 4;
    private static final int HEADERS = 2;

    private final LatticeBuilder lattices;
    private final List<List<List<String>>> written;
    private final Random random;
    private final List<SyntheticTables> makers = new ArrayList<>();
    private final List<CutFeatures> features = new ArrayList<>();
    private final CutLearner model = new CutLearner();
    private final CutLearner cells = new CutLearner();
    private final CutLearner heads = new CutLearner();
    private final CellPriors prior = new CellPriors();

    /**
     * @param halves the atoms of the background text's lines in two halves: phrases come from the one, what is known of
     *     junctions from the other
     * @param written tables written by hand, each with its header first
     */
    TableLearner(LatticeBuilder lattices, List<List<List<Atom>>> halves, List<List<List<String>>> written, long seed) {
        this.lattices = lattices;
        this.written = written;
        this.random = new Random(seed);
        SyntheticWords words = SyntheticWords.read();
        SyntheticColumns columns = SyntheticColumns.read();
        for (int half = 0; half < 2; half++) {
            List<String> phrases = halves.get(half).stream()
                    .flatMap(atoms -> PhraseMine.phrases(atoms).stream())
                    .map(atoms ->
                            String.join("", atoms.stream().map(Atom::surface).toList()))
                    .toList();
            makers.add(new SyntheticTables(random, phrases, words, columns));
            JunctionStatistics statistics = new JunctionStatistics();
            halves.get(1 - half).forEach(atoms -> statistics.count(atoms, 1));
            features.add(new CutFeatures(statistics));
        }
    }

    void learn() {
        for (int i = 0; i < TABLES; i++) {
            if (i % WRITTEN == 0) {
                learn(written.get(i / WRITTEN % written.size()), features.get(i / WRITTEN % 2));
            }
            List<List<String>> table = makers.get(i % 2).next();
            learn(table, features.get(i % 2));
            for (int more = 0; more < HEADERS; more++) {
                learn(makers.get(i % 2).header(table.getFirst().size()), features.get(i % 2), true);
            }
        }
        LineLearner lines = new LineLearner(model, cells, heads, random);
        for (int i = 0; i < POLISHED; i++) {
            List<List<String>> table = i % POLISHED_WRITTEN == 0
                    ? written.get(i / POLISHED_WRITTEN % written.size())
                    : makers.get(i % 2).next();
            for (List<String> row : table) {
                LineLattice line = lattices.build(String.join("", row));
                lines.learn(line, places(line, row), features.get(i % 2), row == table.getFirst());
            }
        }
    }

    CutLearner borders() {
        return model;
    }

    CutLearner cells() {
        return cells;
    }

    CutLearner heads() {
        return heads;
    }

    CellPriors prior() {
        return prior;
    }

    /** The places of the line where its cells end, 0 before them. */
    private static List<Integer> places(LineLattice line, List<String> row) {
        List<Integer> places = new ArrayList<>(List.of(0));
        int at = 0;
        for (String cell : row) {
            at += cell.length();
            int place = Arrays.binarySearch(line.at(), at);
            if (place > 0) {
                places.add(place);
            }
        }
        return places;
    }

    private void learn(List<List<String>> table, CutFeatures by) {
        for (List<String> row : table) {
            learn(row, by, row == table.getFirst());
        }
    }

    private void learn(List<String> row, CutFeatures by, boolean header) {
        LineLattice line = lattices.build(String.join("", row));
        List<Integer> places = places(line, row);
        for (int place = 1; place < line.places() - 1; place++) {
            int here = place;
            model.learn(NamedMarks.of(marks -> by.at(line, here, header, marks)), places.contains(place));
        }
        for (int i = 0; i + 1 < places.size(); i++) {
            learn(line, places, i, header);
        }
    }

    /** A cell as what it is, and stretches that share a border with it as what they are not. */
    private void learn(LineLattice line, List<Integer> places, int cell, boolean header) {
        int from = places.get(cell);
        int to = places.get(cell + 1);
        learn(line, from, to, header, true);
        if (!header) {
            prior.add(CellShape.of(line, from, to));
        }
        for (int i = 0; i < WRONG; i++) {
            int start = random.nextBoolean() ? from : move(from, line.places());
            int end = start != from && random.nextBoolean() ? to : move(to, line.places());
            if (start < end && !(places.contains(start) && end == after(places, start))) {
                learn(line, start, end, header, false);
            }
        }
    }

    private static int after(List<Integer> places, int start) {
        int index = places.indexOf(start);
        return index + 1 < places.size() ? places.get(index + 1) : -1;
    }

    private int move(int place, int places) {
        int by = 1 + random.nextInt(5);
        return Math.max(0, Math.min(places - 1, random.nextBoolean() ? place - by : place + by));
    }

    private void learn(LineLattice line, int from, int to, boolean header, boolean right) {
        CellShape shape = CellShape.of(line, from, to);
        if (header) {
            heads.learn(NamedMarks.of(marks -> CellMarks.ofHead(shape, marks)), right);
        } else {
            cells.learn(NamedMarks.of(marks -> CellMarks.of(shape, marks)), right);
        }
    }
}
