package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts one line into a given number of cells. */
final class RowCutter {
    private static final double UNGROUPED = 3;
    /** Log odds below which no cell begins or ends: of the written tables' borders none lies there. */
    private static final double HOPELESS = -3;

    private final LineLattice line;
    private final double[] cuts;
    private final boolean commas;
    private final SharedFeatures features;
    private final boolean header;
    private final CutModel.Scale scale;
    private final LookCount looks;
    /** By last place and number of places, as far as they were looked at. */
    private final @Nullable Piece[][] pieces;
    /** By last place and number of places, as far as they were worth trying. */
    private final @Nullable Stretch[][] stretches;
    /** The ways to cut into one cell, two and so on, as far as they were asked for. */
    private final @Nullable Ways[] ways = new @Nullable Ways[Candidate.MOST + 1];

    private @Nullable Reaches reaches;

    /**
     * @param cuts log odds of a border at each place of the line
     * @param commas whether the table groups the digits of its numbers
     * @param features of the table's cells
     * @param looks counts what is looked at
     * @param header whether the line is the table's header
     */
    RowCutter(
            LineLattice line,
            double[] cuts,
            boolean commas,
            FlattenedModel model,
            SharedFeatures features,
            LookCount looks,
            boolean header) {
        this.line = line;
        this.cuts = cuts;
        this.commas = commas;
        this.features = features;
        this.looks = looks;
        this.header = header;
        this.scale = (header ? model.headLikeness() : model.likeness()).scale();
        this.pieces = new @Nullable Piece[line.places()][];
        this.stretches = new @Nullable Stretch[line.places()][];
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
        looks.look();
        CellShape shape = CellShape.of(line, from, to);
        if (header) {
            CellMarks.ofHead(shape, scale);
        } else {
            CellMarks.of(shape, scale);
        }
        double like = scale.take();
        double ungrouped = commas && shape.isUngrouped() ? UNGROUPED : 0;
        double worth = Weights.LIKENESS * like - Weights.FAULT * (shape.fault() + ungrouped) - Weights.CELL;
        return new Piece(shape, like, worth);
    }

    /** The cells of a cut. */
    List<Stretch> cells(Cut cut) {
        List<Stretch> cells = new ArrayList<>();
        for (int i = 0; i < cut.columns(); i++) {
            cells.add(stretch(cut.places()[i], cut.places()[i + 1]));
        }
        return cells;
    }

    private Stretch stretch(int from, int to) {
        @Nullable Stretch[] row = stretches[to];
        if (row == null) {
            row = new @Nullable Stretch[Math.min(CutSearch.WIDEST, to) + 1];
            stretches[to] = row;
        }
        Stretch stretch = row[to - from];
        if (stretch == null) {
            Piece piece = piece(from, to);
            CellShape shape = piece.shape();
            stretch = new Stretch(from, to, shape.type(), features.of(shape), piece.worth() + border(to));
            row[to - from] = stretch;
        }
        return stretch;
    }

    private double border(int place) {
        return place == cuts.length - 1 ? 0 : Weights.CUT * cuts[place];
    }

    /** What a border counts at each place; negative infinity where there can be none. */
    double[] borders(double weight) {
        double[] borders = new double[cuts.length];
        for (int place = 1; place < cuts.length - 1; place++) {
            borders[place] = isOpen(place) ? weight * cuts[place] : Double.NEGATIVE_INFINITY;
        }
        return borders;
    }

    /** Whether a cell may begin or end at a place. */
    private boolean isOpen(int place) {
        return place == 0 || place == cuts.length - 1 || cuts[place] >= HOPELESS;
    }

    /** Whether it can be cut into so many cells at all. */
    boolean canBeCut(int columns) {
        return reaches().best(columns) != Double.NEGATIVE_INFINITY;
    }

    /** The best cut into so many cells as far as nothing is known of the columns. */
    Cut alone(int columns) {
        return ways(columns).best((column, stretch) -> stretch.worth());
    }

    /** The best cut into as many cells as there are columns; a score of negative infinity if there is none. */
    Cut best(List<ColumnModel> columns) {
        return ways(columns.size()).best(suits(columns));
    }

    /** How much better that cut is than any other into as many cells. */
    double lead(List<ColumnModel> columns) {
        Ways ways = ways(columns.size());
        return ways.lead(ways.best(suits(columns)), suits(columns));
    }

    private static Ways.Suits suits(List<ColumnModel> columns) {
        return (column, stretch) -> Weights.COLUMN * columns.get(column).score(stretch) + stretch.worth();
    }

    private Ways ways(int columns) {
        Ways known = ways[columns];
        if (known == null) {
            List<List<Stretch>> near = new ArrayList<>();
            for (List<int[]> column : reaches().near(columns)) {
                near.add(column.stream().map(ends -> stretch(ends[0], ends[1])).toList());
            }
            known = new Ways(line.places(), near);
            ways[columns] = known;
        }
        return known;
    }

    private Reaches reaches() {
        Reaches known = reaches;
        if (known == null) {
            double[][] worth = new double[line.places()][];
            worth[0] = new double[0];
            for (int to = 1; to < worth.length; to++) {
                int widest = Math.min(CutSearch.WIDEST, to);
                worth[to] = new double[widest];
                for (int i = 0; i < widest; i++) {
                    int from = to - widest + i;
                    boolean open = isOpen(from) && isOpen(to);
                    worth[to][i] = open ? piece(from, to).worth() + border(to) : Double.NEGATIVE_INFINITY;
                }
            }
            known = new Reaches(worth, Candidate.MOST);
            reaches = known;
        }
        return known;
    }
}
