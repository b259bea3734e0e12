package org.kijiku.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best way found to cut lines into one number of columns.
 *
 * @param columns the columns' models after the last round
 * @param rows for each line its cut
 */
record TableCut(List<ColumnModel> columns, List<RowCutter.Cut> rows) {
    private static final int ROUNDS = 6;
    private static final int SEEDS = 6;

    double score() {
        return rows.stream().mapToDouble(RowCutter.Cut::score).sum();
    }

    /** Cuts all lines into {@code count} cells each, the columns learning from the lines and the lines from the columns. */
    static TableCut fit(List<RowCutter> lines, int count, SharedFeatures features) {
        List<RowCutter.Cut> alone = new ArrayList<>();
        lines.forEach(line -> alone.add(line.alone(count)));
        return settle(lines, alone, features, false);
    }

    /** This or, if better, what comes of taking each of the first lines as a pattern for the others. */
    TableCut refine(List<RowCutter> lines, SharedFeatures features) {
        return refine(lines, features, this, false);
    }

    /** The same once the number of columns is settled. */
    TableCut finish(List<RowCutter> lines, SharedFeatures features) {
        return refine(lines, features, settle(lines, new ArrayList<>(rows), features, true), true);
    }

    private TableCut refine(List<RowCutter> lines, SharedFeatures features, TableCut first, boolean settled) {
        TableCut best = first;
        for (int seed = 0; seed < Math.min(SEEDS, lines.size()); seed++) {
            List<ColumnModel> pattern = columns(columns.size(), features, settled);
            learn(pattern, lines.get(seed), lines.get(seed).alone(columns.size()), 2);
            List<RowCutter.Cut> cuts = new ArrayList<>();
            for (RowCutter line : lines) {
                RowCutter.Cut cut = line.best(pattern);
                learn(pattern, line, cut, 1);
                cuts.add(cut);
            }
            TableCut other = settle(lines, cuts, features, settled);
            best = other.score() > best.score() ? other : best;
        }
        return best;
    }

    /** How much the columns' agreement adds to the score of all lines, each line judged by what the others say. */
    double agreement(List<RowCutter> lines) {
        double sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            learn(columns, lines.get(i), rows.get(i), -1);
            List<Stretch> cells = lines.get(i).cells(rows.get(i));
            for (int c = 0; c < cells.size(); c++) {
                sum += columns.get(c).score(cells.get(c));
            }
            learn(columns, lines.get(i), rows.get(i), 1);
        }
        return sum;
    }

    /** How much better the cut of a line is than another cut of it, the columns knowing the other lines only. */
    double lead(List<RowCutter> lines, int line) {
        learn(columns, lines.get(line), rows.get(line), -1);
        double lead = lines.get(line).lead(columns);
        learn(columns, lines.get(line), rows.get(line), 1);
        return lead;
    }

    private static List<ColumnModel> columns(int count, SharedFeatures features, boolean settled) {
        List<ColumnModel> columns = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            columns.add(new ColumnModel(features, settled));
        }
        return columns;
    }

    /** Cuts each line anew by what the others say until no line would be cut another way. */
    private static TableCut settle(
            List<RowCutter> lines, List<RowCutter.Cut> cuts, SharedFeatures features, boolean settled) {
        List<ColumnModel> columns = columns(cuts.getFirst().columns(), features, settled);
        for (int i = 0; i < lines.size(); i++) {
            learn(columns, lines.get(i), cuts.get(i), 1);
        }
        int unchanged = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < lines.size() && unchanged < lines.size(); i++) {
                learn(columns, lines.get(i), cuts.get(i), -1);
                RowCutter.Cut better = lines.get(i).best(columns);
                unchanged = Arrays.equals(better.places(), cuts.get(i).places()) ? unchanged + 1 : 1;
                cuts.set(i, better);
                learn(columns, lines.get(i), better, 1);
            }
        }
        return new TableCut(columns, List.copyOf(cuts));
    }

    private static void learn(List<ColumnModel> columns, RowCutter line, RowCutter.Cut cut, int weight) {
        List<Stretch> cells = line.cells(cut);
        for (int c = 0; c < cells.size(); c++) {
            columns.get(c).add(cells.get(c), weight);
        }
    }
}
