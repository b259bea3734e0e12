package org.kijiku.fact.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kijiku.table.Cell;
import org.kijiku.table.Row;
import org.kijiku.table.Table;
import org.kijiku.text.Span;
import org.kijiku.text.StoredText;

/** Lets in a table whose cells stand in its stretch of the article. */
final class Tables {
    private static final Set<String> FIELDS = Set.of("start", "end", "header", "rows", "confidence", "marked");

    private final StoredText text;

    Tables(StoredText text) {
        this.text = text;
    }

    Table table(JsonNode node) {
        Fields fields = new Fields(node, FIELDS);
        JsonNode start = fields.node("start");
        JsonNode end = fields.node("end");
        if (!start.canConvertToInt()
                || !end.canConvertToInt()
                || start.intValue() < 0
                || end.intValue() <= start.intValue()
                || end.intValue() > text.length()) {
            throw new Refusal("has no start and end within the article");
        }
        Span span = new Span(text.toUnit(start.intValue()), text.toUnit(end.intValue()));
        Reader reader = new Reader(span);
        List<Cell> header = reader.cells(fields.node("header"));
        List<Row> rows = new ArrayList<>();
        for (JsonNode row : fields.objects("rows")) {
            List<Cell> cells = reader.cells(row);
            if (cells.size() != header.size()) {
                throw new Refusal(
                        "row " + (rows.size() + 1) + " has " + cells.size() + " cells, the header " + header.size());
            }
            Span line = cells.stream()
                    .map(Cell::span)
                    .filter(cell -> !cell.isEmpty())
                    .reduce(Span::cover)
                    .orElse(new Span(span.start(), span.start()));
            rows.add(new Row(line, cells, fields.confidence()));
        }
        Table.Origin origin = fields.flag("marked") ? Table.Origin.MARKED : Table.Origin.FLATTENED;
        return new Table(span, origin, header, rows, fields.confidence(), List.of());
    }

    /** Finds cells one after the other. */
    private final class Reader {
        private final Span table;
        private int next;

        Reader(Span table) {
            this.table = table;
            this.next = table.start();
        }

        List<Cell> cells(JsonNode values) {
            List<Cell> cells = new ArrayList<>();
            for (JsonNode value : values) {
                if (!value.isTextual()) {
                    throw new Refusal("cells must be texts");
                }
                cells.add(cell(value.textValue()));
            }
            return cells;
        }

        /** A cell behind the one before, or, where cells are joined or shared by rows, anywhere in the table. */
        private Cell cell(String words) {
            if (words.isEmpty()) {
                return new Cell(new Span(next, next), "");
            }
            int at = text.value().indexOf(words, next);
            if (at < 0 || at + words.length() > table.end()) {
                at = text.value().indexOf(words, table.start());
            }
            if (at < 0 || at + words.length() > table.end()) {
                return new Cell(new Span(next, next), joined(words));
            }
            next = Math.max(next, at + words.length());
            return new Cell(new Span(at, at + words.length()), words);
        }

        /** A head of several rows: its words stand in the table, but not side by side. */
        private String joined(String words) {
            String all = table.of(text.value());
            for (String word : words.split("\\s+")) {
                if (!all.contains(word)) {
                    throw new Refusal("cell " + Passages.show(words) + " does not stand in the table");
                }
            }
            return words;
        }
    }
}
