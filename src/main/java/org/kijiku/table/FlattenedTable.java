package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;
import org.kijiku.text.Span;

/** A recovered table: makes cells, rows and the runner-up out of cuts. */
final class FlattenedTable {
    private final List<RowCutter> cutters;
    private final List<Candidate> candidates;
    private final Candidate best;
    private final Confidence confidence;

    /**
     * @param cutters the header's and those of the rows that the columns were learned from
     * @param candidates numbers of columns, the best first
     */
    FlattenedTable(List<RowCutter> cutters, List<Candidate> candidates) {
        this.cutters = cutters;
        this.candidates = candidates;
        this.best = candidates.getFirst();
        this.confidence = Confidence.of(candidates, cutters);
    }

    private List<RowCutter> body() {
        return cutters.subList(1, cutters.size());
    }

    /** The rows that the columns were learned from. */
    List<Row> rows(List<Span> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < body().size(); i++) {
            Span line = lines.get(i + 1);
            RowCutter.Cut cut = best.body().rows().get(i);
            rows.add(new Row(line, cells(line, body().get(i), cut), confidence.row(i)));
        }
        return rows;
    }

    /** A further row, cut by the columns as they are. */
    Row row(Span line, RowCutter cutter) {
        List<ColumnModel> columns = best.body().columns();
        RowCutter.Cut cut = cutter.best(columns);
        double sure = confidence.row(cut, cutter.canBeCut(columns.size()) ? cutter.lead(columns) : 0);
        return new Row(line, cells(line, cutter, cut), sure);
    }

    /** The whole table with these rows. */
    Table table(List<Span> lines, List<Row> rows) {
        List<List<String>> runnerUp = new ArrayList<>();
        if (candidates.size() > 1) {
            for (int i = 0; i < body().size(); i++) {
                RowCutter.Cut cut = candidates.get(1).body().rows().get(i);
                runnerUp.add(cells(lines.get(i + 1), body().get(i), cut).stream()
                        .map(Cell::text)
                        .toList());
            }
        }
        Span whole = lines.getFirst().cover(lines.getLast());
        List<Cell> header = cells(lines.getFirst(), cutters.getFirst(), best.header());
        double sure = rows.stream().mapToDouble(Row::confidence).average().orElse(0);
        return new Table(whole, Table.Origin.FLATTENED, header, rows, Math.min(sure, confidence.header()), runnerUp);
    }

    private static List<Cell> cells(Span line, RowCutter cutter, RowCutter.Cut cut) {
        List<Cell> cells = new ArrayList<>();
        int[] at = cutter.line().at();
        for (int c = 0; c < cut.columns(); c++) {
            int from = at[cut.places()[c]];
            int to = at[cut.places()[c + 1]];
            cells.add(new Cell(
                    new Span(line.start() + from, line.start() + to),
                    cutter.line().text().substring(from, to).strip()));
        }
        return cells;
    }
}
