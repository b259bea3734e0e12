package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts one line into a given number of cells by dynamic programming over its places. */
final class RowCutter {
    private static final double UNGROUPED = 3;

    private final LineLattice line;
    private final double[] cuts;
    private final boolean commas;
    private final FlattenedModel model;
    private final boolean header;
    /** By last place and number of places, as far as they were looked at: searches go through them in this order. */
    private final @Nullable Piece[][] pieces;
    /** The best cuts into one cell, two and so on, once they are asked for. */
    private List<Cut> alone = List.of();

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
        this.pieces = new @Nullable Piece[line.places()][];
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
        @Nullable Piece[] row = pieces[to];
        if (row == null) {
            row = new @Nullable Piece[Math.min(CutSearch.WIDEST, to) + 1];
            pieces[to] = row;
        }
        Piece piece = row[to - from];
        if (piece == null) {
            piece = look(from, to);
            row[to - from] = piece;
        }
        return piece;
    }

    private Piece look(int from, int to) {
        model.look();
        CellShape shape = CellShape.of(line, from, to);
        CutModel likeness = header ? model.headLikeness() : model.likeness();
        double like = likeness.score(header ? shape.headMarks() : shape.marks());
        double ungrouped = commas && shape.isUngrouped() ? UNGROUPED : 0;
        return new Piece(
                shape,
                model.cells().numbers(shape),
                like,
                Weights.LIKENESS * like,
                Weights.FAULT * (shape.fault() + ungrouped));
    }

    List<Piece> pieces(Cut cut) {
        List<Piece> cells = new ArrayList<>();
        for (int i = 0; i < cut.columns(); i++) {
            cells.add(piece(cut.places()[i], cut.places()[i + 1]));
        }
        return cells;
    }

    /** The best cut into so many cells as far as nothing is known of the columns. */
    Cut alone(int columns) {
        if (alone.size() < columns) {
            CutSearch search = new CutSearch(borders(Weights.CUT), (column, from, to) -> cell(piece(from, to), 0));
            alone = search.all(Math.max(columns, Candidate.MOST));
        }
        return alone.get(columns - 1);
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
        return new CutSearch(borders(Weights.CUT), (column, from, to) -> {
            Piece piece = piece(from, to);
            return cell(piece, columns.get(column).score(piece));
        });
    }

    /** What a border counts at each place. */
    double[] borders(double weight) {
        double[] borders = new double[cuts.length];
        for (int place = 1; place < cuts.length - 1; place++) {
            borders[place] = weight * cuts[place];
        }
        return borders;
    }

    private static double cell(Piece piece, double suits) {
        return Weights.COLUMN * suits + piece.gain() - piece.loss() - Weights.CELL;
    }
}
