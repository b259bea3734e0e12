package org.kijiku.server.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.kijiku.query.result.Cells;
import org.kijiku.query.result.Rows;

/**
 * Rows for a page. Columns that belong together are one: {@code xLabel} links to {@code x}, {@code quote} to
 * {@code passage}.
 */
final class HtmlRows implements Rows {
    /**
     * A cell.
     *
     * @param column name of its column, shown beside it on narrow screens
     * @param words what it says
     * @param href where it leads, or empty
     * @param kind {@code quote}, {@code number} or {@code text}
     */
    record Cell(String column, String words, String href, String kind) {
        public boolean linked() {
            return !href.isEmpty();
        }

        public boolean isQuote() {
            return kind.equals("quote");
        }
    }

    /** A row. */
    record Line(List<Cell> cells) {}

    private static final int MOST_BESIDE_TEXT = 9;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> at = new HashMap<>();
    private final List<Integer> shown = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    @Override
    public void columns(List<String> columns) {
        names.addAll(columns);
        for (int i = 0; i < columns.size(); i++) {
            at.put(columns.get(i), i);
        }
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            boolean told = at.containsKey(name + "Label") || name.equals("passage") && at.containsKey("quote");
            if (!told) {
                shown.add(i);
            }
        }
    }

    @Override
    public void row(List<@Nullable Node> cells) {
        lines.add(new Line(shown.stream().map(i -> cell(names.get(i), cells, i)).toList()));
    }

    private Cell cell(String name, List<@Nullable Node> cells, int index) {
        Node node = cells.get(index);
        String kind = kind(name, node);
        String plain = node != null && node.isURI() ? Links.shortened(node.getURI()) : Cells.plain(node);
        Node target = target(name, cells, node);
        String href = target != null && target.isURI() ? Links.to(target.getURI()) : "";
        return new Cell(heading(name), kind.equals("number") ? grouped(plain) : plain, href, kind);
    }

    /** 6800000000000.0 reads 6,800,000,000,000; what is no number stays as it is. */
    private static String grouped(String number) {
        try {
            BigDecimal value = new BigDecimal(number).stripTrailingZeros();
            int digits = Math.max(0, value.scale());
            return String.format(Locale.ROOT, "%,." + digits + "f", value);
        } catch (NumberFormatException notWrittenPlainly) {
            return number;
        }
    }

    private @Nullable Node target(String name, List<@Nullable Node> cells, @Nullable Node node) {
        Integer other = name.endsWith("Label")
                ? at.get(name.substring(0, name.length() - "Label".length()))
                : name.equals("quote") ? at.get("passage") : null;
        return other == null ? node : cells.get(other);
    }

    private static String kind(String name, @Nullable Node node) {
        if (name.equals("quote")) {
            return "quote";
        }
        boolean number = node != null
                && node.isLiteral()
                && (XSDDatatype.XSDdecimal.getURI().equals(node.getLiteralDatatypeURI())
                        || XSDDatatype.XSDinteger.getURI().equals(node.getLiteralDatatypeURI()));
        return number ? "number" : "text";
    }

    /** {@code signerLabel} reads signer. */
    private static String heading(String name) {
        String base = name.endsWith("Label") && name.length() > "Label".length()
                ? name.substring(0, name.length() - "Label".length())
                : name;
        return base.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    /** Whether they need more room than text does. */
    boolean areWide() {
        return shown.size() > MOST_BESIDE_TEXT;
    }

    List<String> headings() {
        return shown.stream().map(i -> heading(names.get(i))).toList();
    }

    List<Line> lines() {
        return lines;
    }
}
