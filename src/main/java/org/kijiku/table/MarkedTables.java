package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kijiku.text.Article;
import org.kijiku.text.MarkedTable;
import org.kijiku.text.Span;

/** Marked tables as tables: header rows joined, notes below the body left out. */
final class MarkedTables {
    private static final Pattern NOTE = Pattern.compile("^([(（]?注[)）\\d:：]?|※|[*＊]\\s?\\d*|出典|資料|出所|備考[:：])");

    private MarkedTables() {}

    /** The table, or one without rows if it has none. */
    static Table table(Article article, MarkedTable marked) {
        String text = article.text().value();
        List<List<Span>> rows = marked.rows();
        int headerRows = Math.min(marked.headerRows(), rows.size());
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Cell> header = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            header.add(header(text, rows.subList(0, headerRows), column));
        }
        List<Row> body = new ArrayList<>();
        int previous = headerRows == 0
                ? marked.span().start()
                : end(rows.get(headerRows - 1), marked.span().start());
        for (List<Span> row : rows.subList(headerRows, rows.size())) {
            Span line = line(row, previous);
            previous = line.end();
            if (!isNote(text, row)) {
                body.add(
                        new Row(line, row.stream().map(span -> cell(text, span)).toList(), 1.0));
            }
        }
        return new Table(marked.span(), Table.Origin.MARKED, header, body, 1.0, List.of());
    }

    private static Cell cell(String text, Span span) {
        return new Cell(span, span.of(text).strip());
    }

    private static Cell header(String text, List<List<Span>> rows, int column) {
        List<String> words = new ArrayList<>();
        Span last = new Span(0, 0);
        for (List<Span> row : rows) {
            if (column < row.size()) {
                Cell cell = cell(text, row.get(column));
                last = cell.text().isEmpty() && !words.isEmpty() ? last : cell.span();
                if (!cell.text().isEmpty() && !words.contains(cell.text())) {
                    words.add(cell.text());
                }
            }
        }
        return new Cell(last, String.join(" ", words));
    }

    private static int end(List<Span> row, int otherwise) {
        return row.stream().mapToInt(Span::end).max().orElse(otherwise);
    }

    /** The cells that begin in this row; one that reaches down from a row above does not count. */
    private static Span line(List<Span> row, int previous) {
        @Nullable Span whole = null;
        for (Span cell : row) {
            if (cell.start() >= previous) {
                whole = whole == null ? cell : whole.cover(cell);
            }
        }
        return whole == null ? new Span(previous, previous) : whole;
    }

    private static boolean isNote(String text, List<Span> row) {
        List<String> filled = row.stream()
                .map(span -> span.of(text).strip())
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
        return filled.isEmpty()
                || (filled.size() == 1
                        && row.size() > 1
                        && NOTE.matcher(filled.getFirst()).find());
    }
}
