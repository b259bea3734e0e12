package org.kijiku.query.result;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A table for a terminal: columns padded, a Japanese letter taken as two wide, long cells cut, and of a thing and its
 * label only the label; the other formats have both.
 */
final class TableRows implements Rows {
    private static final String LABEL = "Label";
    private static final int WIDEST = 48;
    /** CJK radicals; what comes after them is wide but for a few. */
    private static final int FIRST_WIDE = 0x2E80;

    private final Appendable out;
    private final List<List<String>> lines = new ArrayList<>();
    private final List<Integer> shown = new ArrayList<>();

    TableRows(Appendable out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (!names.contains(names.get(i) + LABEL)) {
                shown.add(i);
            }
        }
        lines.add(shown.stream().map(names::get).map(TableRows::heading).toList());
    }

    @Override
    public void row(List<@Nullable Node> cells) {
        List<String> line = new ArrayList<>();
        for (int i : shown) {
            Node cell = cells.get(i);
            line.add(cut(Cells.plain(cell).replaceAll("\\s+", " ").replace("https://w3id.org/kijiku/", "…/")));
        }
        lines.add(line);
    }

    @Override
    public void end() throws IOException {
        int columns = lines.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        for (int row = 0; row < lines.size(); row++) {
            write(lines.get(row), widths);
            if (row == 0) {
                out.append("-".repeat(java.util.Arrays.stream(widths).sum() + 2 * (columns - 1)))
                        .append('\n');
            }
        }
        int rows = lines.size() - 1;
        out.append("(").append(Integer.toString(rows)).append(rows == 1 ? " row)\n" : " rows)\n");
    }

    private static String heading(String name) {
        return name.endsWith(LABEL) ? name.substring(0, name.length() - LABEL.length()) : name;
    }

    private void write(List<String> line, int[] widths) throws IOException {
        StringBuilder padded = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            padded.append(line.get(i)).append(" ".repeat(widths[i] - width(line.get(i)) + 2));
        }
        out.append(padded.toString().stripTrailing()).append('\n');
    }

    private static String cut(String words) {
        int wide = 0;
        for (int i = 0; i < words.length(); i = words.offsetByCodePoints(i, 1)) {
            wide += width(words.codePointAt(i));
            if (wide > WIDEST) {
                return words.substring(0, i) + "…";
            }
        }
        return words;
    }

    private static int width(String words) {
        return words.codePoints().map(TableRows::width).sum();
    }

    private static int width(int codePoint) {
        boolean halfWidth = codePoint >= 0xFF61 && codePoint <= 0xFFDC;
        return codePoint >= FIRST_WIDE && !halfWidth ? 2 : 1;
    }
}
