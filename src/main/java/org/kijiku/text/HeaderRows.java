package org.kijiku.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How many of a table's first rows are header where nothing marks them, and rows made equally long. */
final class HeaderRows {
    private static final int MOST = 3;
    private static final Pattern NUMBER =
            Pattern.compile("^[△▲+−-]?[¥＄$€£]?[0-9０-９][0-9０-９,，.．]*\\s*(%|％|円|億円|兆円|万円|人|件|倍|ドル)?$");
    private static final Pattern YEAR = Pattern.compile("^(19|20)\\d\\d(年度?)?$");

    private HeaderRows() {}

    /** Leading rows without a number, one at least and three at most; a row of years counts as header. */
    static int count(String text, List<List<Span>> rows) {
        int header = 0;
        while (header < Math.min(MOST, rows.size() - 1) && isHeader(text, rows.get(header))) {
            header++;
        }
        boolean numbersBelow = header < rows.size() && numbers(text, rows.get(header)) > 0;
        return numbersBelow ? Math.max(1, header) : 1;
    }

    private static boolean isHeader(String text, List<Span> row) {
        return numbers(text, row) == 0;
    }

    private static long numbers(String text, List<Span> row) {
        return row.stream()
                .map(cell -> cell.of(text))
                .filter(cell ->
                        NUMBER.matcher(cell).matches() && !YEAR.matcher(cell).matches())
                .count();
    }

    /** The rows filled up with empty spans to {@code columns} cells; longer ones keep what they have. */
    static List<List<Span>> square(List<List<Span>> rows, int columns) {
        List<List<Span>> square = new ArrayList<>();
        for (List<Span> row : rows) {
            List<Span> cells = new ArrayList<>(row);
            int end = row.isEmpty() ? 0 : row.getLast().end();
            while (cells.size() < columns) {
                cells.add(new Span(end, end));
            }
            square.add(cells);
        }
        return square;
    }
}
