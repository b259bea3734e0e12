package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The best way found to cut lines into one number of columns.
 *
 * @param columns the columns' models after the last round
 * @param rows for each line its cut
 */
record TableCut(List<ColumnModel> columns, List<RowCutter.Cut> rows) {
    private static final int ROUNDS = 6;

    double score() {
        return rows.stream().mapToDouble(RowCutter.Cut::score).sum();
    }

    /** Cuts all lines into {@code count} cells each, the columns learning from the lines and the lines from the columns. */
    static TableCut fit(List<RowCutter> lines, int count, ColumnModel everything) {
        List<ColumnModel> columns = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            columns.add(ColumnModel.within(everything));
        }
        List<RowCutter.Cut> cuts = new ArrayList<>();
        for (RowCutter line : lines) {
            cuts.add(line.best(columns));
        }
        for (int i = 0; i < lines.size(); i++) {
            learn(columns, lines.get(i), cuts.get(i), 1);
        }
        for (int round = 0; round < ROUNDS; round++) {
            boolean changed = false;
            for (int i = 0; i < lines.size(); i++) {
                learn(columns, lines.get(i), cuts.get(i), -1);
                RowCutter.Cut better = lines.get(i).best(columns);
                changed |= !java.util.Arrays.equals(better.places(), cuts.get(i).places());
                cuts.set(i, better);
                learn(columns, lines.get(i), better, 1);
            }
            if (!changed) {
                break;
            }
        }
        return new TableCut(columns, cuts);
    }

    private static void learn(List<ColumnModel> columns, RowCutter line, RowCutter.Cut cut, double weight) {
        List<CellShape> shapes = line.shapes(cut);
        for (int c = 0; c < shapes.size(); c++) {
            columns.get(c).add(shapes.get(c), weight);
        }
    }
}
