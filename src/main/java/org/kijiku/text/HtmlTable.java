package org.kijiku.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * An HTML table as a grid: a cell that spans columns or rows stands in each place it covers.
 *
 * @param caption its caption's words
 * @param cells the words of each cell, once
 * @param grid for each row and column the index of its cell, or -1 where the row has none
 * @param headerRows how many of the first rows are header
 */
record HtmlTable(String caption, List<String> cells, List<int[]> grid, int headerRows) {
    private static final int WIDEST = 1000;

    int columns() {
        return grid.isEmpty() ? 0 : grid.getFirst().length;
    }

    static HtmlTable of(Element table) {
        List<Element> rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
        List<String> cells = new ArrayList<>();
        List<Map<Integer, Integer>> placed = new ArrayList<>();
        rows.forEach(row -> placed.add(new HashMap<>()));
        for (int r = 0; r < rows.size(); r++) {
            place(rows.get(r), r, cells, placed);
        }
        int columns = placed.stream()
                .flatMap(row -> row.keySet().stream())
                .mapToInt(column -> column + 1)
                .max()
                .orElse(0);
        List<int[]> grid = new ArrayList<>();
        for (Map<Integer, Integer> row : placed) {
            int[] line = new int[columns];
            for (int c = 0; c < columns; c++) {
                line[c] = row.getOrDefault(c, -1);
            }
            grid.add(line);
        }
        Element caption = table.selectFirst("caption");
        return new HtmlTable(caption == null ? "" : caption.text().strip(), cells, grid, headerRows(rows));
    }

    private static void place(Element row, int r, List<String> cells, List<Map<Integer, Integer>> placed) {
        int column = 0;
        for (Element cell : row.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            while (placed.get(r).containsKey(column)) {
                column++;
            }
            int wide = extent(cell, "colspan");
            int high = Math.min(extent(cell, "rowspan"), placed.size() - r);
            cell.select("sup").stream()
                    .filter(note -> note.text().strip().matches("[*※†‡]?\\d{0,2}|\\(?注?\\d*\\)?|\\[\\d+]"))
                    .forEach(Element::remove);
            cells.add(cell.text().strip());
            for (int y = 0; y < high; y++) {
                for (int x = 0; x < wide; x++) {
                    placed.get(r + y).putIfAbsent(column + x, cells.size() - 1);
                }
            }
            column += wide;
        }
    }

    private static int extent(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("\\d{1,4}")) {
            return 1;
        }
        int number = Integer.parseInt(value);
        if (number == 0) {
            return attribute.equals("rowspan") ? WIDEST : 1;
        }
        return Math.min(number, WIDEST);
    }

    /** Rows of the head, else the first rows that hold header cells only, reaching as far as those span. */
    private static int headerRows(List<Element> rows) {
        int head =
                (int) rows.stream().filter(row -> row.closest("thead") != null).count();
        if (head > 0) {
            return Math.min(head, rows.size());
        }
        int count = 0;
        while (count < rows.size() && rows.get(count).select("> td").isEmpty()) {
            count++;
        }
        return count == 0 || count == rows.size() ? Math.min(1, rows.size()) : count;
    }

    /** Writes the rows as lines of cells parted by tabs, a spanning cell once, and tells where each cell stands. */
    MarkedTable write(StringBuilder text) {
        int start = text.length();
        Span[] places = new Span[cells.size()];
        List<List<Span>> rows = new ArrayList<>();
        for (int[] line : grid) {
            if (!rows.isEmpty()) {
                text.append('\n');
            }
            List<Span> row = new ArrayList<>();
            int previous = -1;
            for (int c = 0; c < line.length; c++) {
                if (c > 0 && line[c] != previous) {
                    text.append('\t');
                }
                row.add(put(text, places, line[c]));
                previous = line[c];
            }
            rows.add(row);
        }
        return new MarkedTable(new Span(start, text.length()), headerRows, rows);
    }

    private Span put(StringBuilder text, Span[] places, int cell) {
        if (cell < 0) {
            return new Span(text.length(), text.length());
        }
        if (places[cell] == null) {
            places[cell] =
                    new Span(text.length(), text.length() + cells.get(cell).length());
            text.append(cells.get(cell));
        }
        return places[cell];
    }
}
