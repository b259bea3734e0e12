package org.kijiku.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables in plain lines whose borders are written: pipes, tabs, or columns aligned with blanks. */
final class MarkedLines {
    private static final Pattern RULE =
            Pattern.compile("^[|+\\s:=－—─┼├┤┌┐└┘┬┴│┃━-]*[-=─━]{2,}[|+\\s:=－—─┼├┤┌┐└┘┬┴│┃━-]*$");
    private static final Pattern GAP = Pattern.compile("[ \\u00a0]{2,}|[ ]*\\u3000+[ ]*");
    private static final Pattern PIPE = Pattern.compile("[|│┃]");

    private MarkedLines() {}

    /** The table that the lines make up, if every line of them but rules agrees. */
    static Optional<MarkedTable> table(String text, List<Span> lines) {
        List<Span> body = lines.stream()
                .filter(line -> !RULE.matcher(line.of(text)).find())
                .toList();
        if (body.size() < 2) {
            return Optional.empty();
        }
        if (all(
                text,
                body,
                line -> PIPE.matcher(line).find()
                        && line.chars().filter(MarkedLines::isPipe).count() >= 2)) {
            return build(text, lines, body, line -> pipes(text, line), true);
        }
        if (all(text, body, line -> line.indexOf('\t') >= 0)) {
            return build(text, lines, body, line -> tabs(text, line), false);
        }
        if (body.size() >= 3 && all(text, body, line -> GAP.matcher(line).find())) {
            List<Span> head = gaps(text, body.getFirst());
            return build(text, lines, body, line -> AlignedCells.under(text, head, gaps(text, line)), true);
        }
        return Optional.empty();
    }

    private static boolean all(String text, List<Span> lines, java.util.function.Predicate<String> test) {
        return lines.stream().allMatch(line -> test.test(line.of(text)));
    }

    private static boolean isPipe(int c) {
        return c == '|' || c == '│' || c == '┃';
    }

    private static Optional<MarkedTable> build(
            String text, List<Span> lines, List<Span> body, Function<Span, List<Span>> cut, boolean strict) {
        List<List<Span>> rows = body.stream().map(cut).toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean agree = rows.stream().allMatch(row -> row.size() == columns);
        if (columns < 2 || (strict && !agree)) {
            return Optional.empty();
        }
        int rule = firstRule(text, lines);
        int header = rule > 0 && rule < lines.size() ? rule : HeaderRows.count(text, rows);
        Span whole = lines.getFirst().cover(lines.getLast());
        return Optional.of(new MarkedTable(whole, header, HeaderRows.square(rows, columns)));
    }

    /** How many lines that are no rules stand above the first rule that has some above it; 0 if there is none. */
    private static int firstRule(String text, List<Span> lines) {
        int above = 0;
        for (Span line : lines) {
            if (!RULE.matcher(line.of(text)).find()) {
                above++;
            } else if (above > 0) {
                return above;
            }
        }
        return 0;
    }

    /** Cells between pipes; a pipe after a backslash or inside back quotes is part of its cell. */
    static List<Span> pipes(String text, Span line) {
        List<Span> cells = new ArrayList<>();
        int start = line.start();
        boolean code = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (c == '`') {
                code = !code && text.indexOf('`', i + 1) >= 0 && text.indexOf('`', i + 1) < line.end();
            } else if (c == '\\') {
                i++;
            } else if (isPipe(c) && !code) {
                if (i > line.start()) {
                    cells.add(TextLines.trim(text, new Span(start, i)));
                }
                start = i + 1;
            }
        }
        if (start < line.end()) {
            cells.add(TextLines.trim(text, new Span(start, line.end())));
        }
        return cells;
    }

    private static List<Span> tabs(String text, Span line) {
        List<Span> cells = new ArrayList<>();
        int start = line.start();
        for (int i = line.start(); i <= line.end(); i++) {
            if (i == line.end() || text.charAt(i) == '\t') {
                cells.add(TextLines.trim(text, new Span(start, i)));
                start = i + 1;
            }
        }
        return cells;
    }

    private static List<Span> gaps(String text, Span line) {
        List<Span> cells = new ArrayList<>();
        Matcher gap = GAP.matcher(text).region(line.start(), line.end());
        int start = line.start();
        while (gap.find()) {
            cells.add(new Span(start, gap.start()));
            start = gap.end();
        }
        cells.add(new Span(start, line.end()));
        return cells;
    }
}
