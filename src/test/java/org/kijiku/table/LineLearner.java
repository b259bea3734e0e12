package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The second stage of training: cuts whole lines by the weights as they stand, and moves them towards the right cut where
 * another one, of the same or a neighbouring number of cells, comes too near to it.
 */
final class LineLearner {
    /** What the weights of the first stage count in a cut's score. */
    private static final double CUT = 0.4;

    private static final double CELL = 0.56;
    private static final double RATE = 0.02;
    private static final double MARGIN = 1.0;
    private static final int WIDEST = 24;
    private static final double BIAS = 1.07;

    private final CutLearner cuts;
    private final CutLearner cells;
    private final CutLearner heads;
    private final Random random;

    LineLearner(CutLearner cuts, CutLearner cells, CutLearner heads, Random random) {
        this.cuts = cuts;
        this.cells = cells;
        this.heads = heads;
        this.random = random;
        cuts.goOn(CUT);
        cells.goOn(CELL);
        heads.goOn(CELL);
    }

    /** @param right indexes of the places where its cells begin and end */
    void learn(LineLattice line, List<Integer> right, CutFeatures features, boolean header) {
        int columns = right.size() - 1;
        if (columns < 2 || right.getLast() != line.places() - 1 || tooWide(right)) {
            return;
        }
        cuts.step();
        (header ? heads : cells).step();
        List<List<String>> marks = new ArrayList<>();
        double[] borders = new double[line.places()];
        for (int place = 0; place < line.places(); place++) {
            boolean inner = place > 0 && place < line.places() - 1;
            int at = place;
            marks.add(inner ? NamedMarks.of(found -> features.at(line, at, header, found)) : List.of());
            borders[place] = inner ? cuts.score(marks.get(place)) + (right.contains(place) ? 0 : MARGIN) : 0;
        }
        double[][] pieces = pieces(line, header);
        CutSearch search = new CutSearch(borders, (column, from, to) -> pieces[from][to - from]);
        double gold = score(right, borders, pieces);
        for (int other : new int[] {columns, columns + (random.nextBoolean() ? 1 : -1)}) {
            if (other < 2 || other >= line.places()) {
                continue;
            }
            RowCutter.Cut best = search.best(other);
            if (best.score() > gold + 1e-9) {
                List<Integer> wrong = new ArrayList<>();
                for (int place : best.places()) {
                    wrong.add(place);
                }
                move(line, right, wrong, marks, header);
            }
        }
    }

    private static boolean tooWide(List<Integer> right) {
        for (int i = 0; i + 1 < right.size(); i++) {
            if (right.get(i + 1) - right.get(i) > WIDEST) {
                return true;
            }
        }
        return false;
    }

    private double[][] pieces(LineLattice line, boolean header) {
        double[][] pieces = new double[line.places()][];
        for (int from = 0; from < line.places(); from++) {
            pieces[from] = new double[line.places() - from];
            for (int to = from + 1; to < line.places(); to++) {
                boolean wide = to - from > WIDEST;
                pieces[from][to - from] =
                        wide ? -100 : (header ? heads : cells).score(marks(line, from, to, header)) - BIAS;
            }
        }
        return pieces;
    }

    private static List<String> marks(LineLattice line, int from, int to, boolean header) {
        CellShape shape = CellShape.of(line, from, to);
        return NamedMarks.of(found -> mark(shape, header, found));
    }

    private static void mark(CellShape shape, boolean header, Marks marks) {
        if (header) {
            CellMarks.ofHead(shape, marks);
        } else {
            CellMarks.of(shape, marks);
        }
    }

    private static double score(List<Integer> places, double[] borders, double[][] pieces) {
        double score = 0;
        for (int i = 0; i + 1 < places.size(); i++) {
            score += pieces[places.get(i)][places.get(i + 1) - places.get(i)] + borders[places.get(i + 1)];
        }
        return score;
    }

    private void move(
            LineLattice line, List<Integer> right, List<Integer> wrong, List<List<String>> marks, boolean header) {
        for (int place : right) {
            if (!wrong.contains(place)) {
                cuts.move(marks.get(place), RATE);
            }
        }
        for (int place : wrong) {
            if (!right.contains(place)) {
                cuts.move(marks.get(place), -RATE);
            }
        }
        CutLearner learner = header ? heads : cells;
        spans(right, wrong).forEach(span -> learner.move(marks(line, span[0], span[1], header), RATE));
        spans(wrong, right).forEach(span -> learner.move(marks(line, span[0], span[1], header), -RATE));
    }

    /** The cells of one cut that the other does not have. */
    private static List<int[]> spans(List<Integer> of, List<Integer> without) {
        List<int[]> spans = new ArrayList<>();
        for (int i = 0; i + 1 < of.size(); i++) {
            int at = without.indexOf(of.get(i));
            boolean shared =
                    at >= 0 && at + 1 < without.size() && without.get(at + 1).equals(of.get(i + 1));
            if (!shared) {
                spans.add(new int[] {of.get(i), of.get(i + 1)});
            }
        }
        return spans;
    }
}
