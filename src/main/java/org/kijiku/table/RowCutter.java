package org.kijiku.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts one line into a given number of cells by dynamic programming over its places. */
final class RowCutter {
    private static final double UNGROUPED = 3;

    private final LineLattice line;
    private final double[] cuts;
    private final boolean commas;
    private final FlattenedModel model;
    private final boolean header;
    private final Map<Integer, Piece> pieces = new HashMap<>();

    /**
     * @param cuts log odds of a border at each place of the line
     * @param commas whether the table groups the digits of its numbers
     * @param header whether the line is the table's header
     */
    RowCutter(LineLattice line, double[] cuts, boolean commas, FlattenedModel model, boolean header) {
        this.line = line;
        this.cuts = cuts;
        this.commas = commas;
        this.model = model;
        this.header = header;
    }

    /**
     * A way to cut the line.
     *
     * @param places indexes of the lattice's places, first and last included
     */
    record Cut(int[] places, double score) {
        int columns() {
            return places.length - 1;
        }
    }

    LineLattice line() {
        return line;
    }

    Piece piece(int from, int to) {
        return pieces.computeIfAbsent(from * 10_000 + to, key -> {
            model.look();
            CellShape shape = CellShape.of(line, from, to);
            CutModel likeness = header ? model.headLikeness() : model.likeness();
            double like = likeness.score(header ? shape.headMarks() : shape.marks());
            return new Piece(shape, model.cells().numbers(shape), like);
        });
    }

    List<Piece> pieces(Cut cut) {
        List<Piece> cells = new ArrayList<>();
        for (int i = 0; i < cut.columns(); i++) {
            cells.add(piece(cut.places()[i], cut.places()[i + 1]));
        }
        return cells;
    }

    /** The best cut into as many cells as there are columns; a score of negative infinity if there is none. */
    Cut best(List<ColumnModel> columns) {
        return search(columns).best(columns.size());
    }

    /** How much better that cut is than any other into as many cells. */
    double lead(List<ColumnModel> columns) {
        CutSearch search = search(columns);
        return search.lead(search.best(columns.size()));
    }

    private CutSearch search(List<ColumnModel> columns) {
        return new CutSearch(borders(Weights.CUT), (column, from, to) -> cell(columns.get(column), from, to));
    }

    /** What a border counts at each place. */
    double[] borders(double weight) {
        double[] borders = new double[cuts.length];
        for (int place = 1; place < cuts.length - 1; place++) {
            borders[place] = weight * cuts[place];
        }
        return borders;
    }

    private double cell(ColumnModel column, int from, int to) {
        Piece piece = piece(from, to);
        double ungrouped = commas && piece.shape().isUngrouped() ? UNGROUPED : 0;
        return Weights.COLUMN * column.score(piece)
                + Weights.LIKENESS * piece.likeness()
                - Weights.FAULT * (piece.shape().fault() + ungrouped)
                - Weights.CELL;
    }
}
