package org.kijiku.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma, tab or semicolon separated text as one table. A first line with a single filled cell is its title; further such
 * lines above the table are prose.
 */
final class CsvLayout {
    private static final String DELIMITERS = ",\t;";

    Layout read(String source, String text) {
        char delimiter = delimiter(source, text);
        List<List<Span>> records = new ArrayList<>(records(text, delimiter));
        List<Block> blocks = new ArrayList<>();
        String title = "";
        while (!records.isEmpty() && filled(records.getFirst()) <= 1) {
            List<Span> first = records.removeFirst();
            for (Span cell : first) {
                if (!cell.isEmpty()) {
                    boolean heads = title.isEmpty() && blocks.isEmpty();
                    title = heads ? cell.of(text) : title;
                    blocks.add(new Block(heads ? Block.Kind.HEADING : Block.Kind.PROSE, cell, heads ? 1 : 0));
                }
            }
        }
        records.removeIf(row -> filled(row) == 0);
        if (records.isEmpty()) {
            return new Layout(text, title, null, null, blocks, List.of());
        }
        int columns = records.stream().mapToInt(CsvLayout::width).max().orElse(0);
        List<List<Span>> rows = HeaderRows.square(
                records.stream()
                        .map(row -> row.subList(0, Math.min(columns, row.size())))
                        .toList(),
                columns);
        Span whole = cover(records);
        blocks.add(new Block(Block.Kind.TABLE, whole, 0));
        MarkedTable table = new MarkedTable(whole, HeaderRows.count(text, rows), rows);
        return new Layout(text, title, null, null, blocks, List.of(table));
    }

    private static Span cover(List<List<Span>> rows) {
        Span whole = rows.getFirst().getFirst();
        for (List<Span> row : rows) {
            whole = whole.cover(row.getFirst()).cover(row.getLast());
        }
        return whole;
    }

    private static long filled(List<Span> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** Cells up to the last filled one. */
    private static int width(List<Span> row) {
        int width = row.size();
        while (width > 0 && row.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private static char delimiter(String source, String text) {
        if (source.endsWith(".tsv")) {
            return '\t';
        }
        String head = text.substring(0, Math.min(text.length(), 4000));
        char best = ',';
        long most = 0;
        for (char candidate : DELIMITERS.toCharArray()) {
            long count = head.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    /**
     * The records after RFC 4180: a quoted cell may hold delimiters, line ends and doubled quotes; its span is what stands
     * between the quotes.
     */
    static List<List<Span>> records(String text, char delimiter) {
        List<List<Span>> records = new ArrayList<>();
        List<Span> record = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
            Span cell;
            if (start < text.length() && text.charAt(start) == '"') {
                int close = close(text, start + 1);
                cell = TextLines.trim(text, new Span(start + 1, close));
                at = next(text, Math.min(close + 1, text.length()), delimiter);
            } else {
                at = next(text, at, delimiter);
                cell = TextLines.trim(text, new Span(Math.min(start, at), at));
            }
            record.add(cell);
            if (at >= text.length() || text.charAt(at) != delimiter) {
                records.add(List.copyOf(record));
                record.clear();
                at += at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n' ? 2 : 1;
            } else {
                at++;
                if (at == text.length()) {
                    record.add(new Span(at, at));
                }
            }
        }
        if (!record.isEmpty()) {
            records.add(List.copyOf(record));
        }
        return records;
    }

    private static int close(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                } else {
                    return at;
                }
            }
            at++;
        }
        return text.length();
    }

    private static int next(String text, int from, char delimiter) {
        int at = from;
        while (at < text.length()
                && text.charAt(at) != delimiter
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
