package org.kijiku.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;

/**
 * A table written by hand, what came back after its borders were taken away, and how much of it is right.
 *
 * @param domain what it is about
 * @param expected header and rows
 * @param found header and rows as recovered, empty if no table was seen
 * @param confidence of each row of {@code found}, the header having the table's
 */
record Recovery(String domain, List<List<String>> expected, List<List<String>> found, List<Double> confidence) {
    /** Tables of a resource, each flattened, read as an article and recovered. */
    static List<Recovery> of(String resource) throws IOException {
        TableFinder finder = new TableFinder();
        return read(resource).stream()
                .map(table -> recover(finder, table.domain(), table.expected()))
                .toList();
    }

    /** Tables of a resource as written, nothing recovered. */
    static List<Recovery> read(String resource) throws IOException {
        String text;
        try (InputStream stream = Objects.requireNonNull(Recovery.class.getResourceAsStream(resource))) {
            text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Recovery> tables = new ArrayList<>();
        for (String block : text.split("\n\n")) {
            List<String> notes =
                    block.lines().filter(line -> line.startsWith("# ")).toList();
            List<List<String>> rows = block.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> Arrays.asList(line.split("\t")))
                    .toList();
            tables.add(new Recovery(notes.getLast().substring(2), rows, List.of(), List.of()));
        }
        return tables;
    }

    private static Recovery recover(TableFinder finder, String domain, List<List<String>> rows) {
        String flat =
                String.join("\n", rows.stream().map(row -> String.join("", row)).toList());
        Article article = new ArticleReader().read("t", "題名となる一行\n\n次の表にまとめました。\n\n" + flat + "\n\n以上が概要です。\n");
        List<Table> tables = finder.find(article);
        List<List<String>> found = new ArrayList<>();
        List<Double> confidence = new ArrayList<>();
        if (!tables.isEmpty()) {
            Table table = tables.getFirst();
            found.add(words(table.header()));
            confidence.add(table.confidence());
            for (Row row : table.rows()) {
                found.add(words(row.cells()));
                confidence.add(row.confidence());
            }
        }
        return new Recovery(domain, rows, found, confidence);
    }

    private static List<String> words(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }

    int cells() {
        return expected.stream().mapToInt(List::size).sum();
    }

    int right() {
        int right = 0;
        for (int row = 0; row < expected.size(); row++) {
            right += right(row);
        }
        return right;
    }

    int right(int row) {
        if (row >= found.size()) {
            return 0;
        }
        List<String> cells = found.get(row);
        int right = 0;
        for (int c = 0; c < Math.min(cells.size(), expected.get(row).size()); c++) {
            right += cells.get(c).equals(expected.get(row).get(c)) ? 1 : 0;
        }
        return right;
    }

    boolean columnsRight() {
        return !found.isEmpty()
                && found.getFirst().size() == expected.getFirst().size();
    }
}
