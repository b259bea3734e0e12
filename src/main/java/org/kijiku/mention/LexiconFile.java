package org.kijiku.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of domain knowledge: UTF-8, tab-separated, the first line that is not a comment names the columns. Lines that
 * begin with {@code #} and blank lines are comments.
 *
 * @param file where it was read
 * @param rows in the file's order
 */
public record LexiconFile(Path file, List<Row> rows) {
    /**
     * A row.
     *
     * @param file the file, for messages
     * @param line 1-based line
     * @param fields column to value; every column is present
     */
    public record Row(Path file, int line, Map<String, String> fields) {
        /** @throws IllegalArgumentException naming file and line if the column is missing */
        public String get(String column) {
            String value = fields.get(column);
            if (value == null) {
                throw fault("has no column '" + column + "'");
            }
            return value;
        }

        /** The values of a column that lists several, separated by {@code |}. */
        public List<String> list(String column) {
            String value = get(column);
            return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
        }

        public IllegalArgumentException fault(String problem) {
            return new IllegalArgumentException(file + ":" + line + ": " + problem);
        }
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException naming file and line for a row with more cells than columns or a repeated column
     * @throws UncheckedIOException if the file cannot be read
     */
    public static LexiconFile read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(row(file, i + 1, columns, cells));
            }
        }
        return new LexiconFile(file, List.copyOf(rows));
    }

    private static Row row(Path file, int line, List<String> columns, List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException(
                    file + ":" + line + ": " + cells.size() + " cells for " + columns.size() + " columns");
        }
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            fields.put(columns.get(i), i < cells.size() ? cells.get(i).strip() : "");
        }
        return new Row(file, line, Map.copyOf(fields));
    }
}
