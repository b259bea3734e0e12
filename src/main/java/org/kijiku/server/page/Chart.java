package org.kijiku.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A bar chart of a result, drawn on the server as SVG: one bar a row, the first column of numbers against the first
 * column of words. Bars of different units would be a lie, so a result with several units has no chart.
 */
final class Chart {
    private static final int MOST = 40;
    private static final double WIDTH = 480;

    /**
     * A bar.
     *
     * @param label what it stands for
     * @param value the number as the table shows it
     * @param y its top
     * @param length in the drawing's units
     */
    record Bar(String label, String value, int y, String length) {
        public int middle() {
            return y + 15;
        }

        public String end() {
            return String.format(Locale.ROOT, "%.1f", 208 + Double.parseDouble(length));
        }
    }

    private final List<Bar> bars;

    private Chart(List<Bar> bars) {
        this.bars = bars;
    }

    /** The chart of rows, if they can be drawn honestly. */
    static Optional<Chart> of(List<String> headings, List<HtmlRows.Line> lines) {
        if (lines.size() < 2 || lines.size() > MOST || units(headings, lines) > 1) {
            return Optional.empty();
        }
        int number = numbers(lines.getFirst().cells());
        if (number < 0) {
            return Optional.empty();
        }
        List<Double> values = new ArrayList<>();
        for (HtmlRows.Line line : lines) {
            HtmlRows.Cell cell = line.cells().get(number);
            if (!cell.kind().equals("number") || Double.parseDouble(cell.words()) < 0) {
                return Optional.empty();
            }
            values.add(Double.parseDouble(cell.words()));
        }
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return most == 0 ? Optional.empty() : Optional.of(new Chart(bars(lines, number, values, most)));
    }

    private static List<Bar> bars(List<HtmlRows.Line> lines, int number, List<Double> values, double most) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<HtmlRows.Cell> cells = lines.get(i).cells();
            String length = String.format(Locale.ROOT, "%.1f", WIDTH * values.get(i) / most);
            bars.add(new Bar(label(cells, number), cells.get(number).words(), i * 24, length));
        }
        return bars;
    }

    /** The words before the number, shortened: what the bar stands for. */
    private static String label(List<HtmlRows.Cell> cells, int number) {
        String words = String.join(
                " ",
                cells.subList(0, number).stream()
                        .filter(cell ->
                                cell.kind().equals("text") && !cell.words().isEmpty())
                        .map(HtmlRows.Cell::words)
                        .toList());
        return words.length() > 18 ? words.substring(0, 17) + "…" : words;
    }

    /** The first column of numbers that has a column before it to name its bars. */
    private static int numbers(List<HtmlRows.Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i).kind().equals("number")) {
                return i;
            }
        }
        return -1;
    }

    private static long units(List<String> headings, List<HtmlRows.Line> lines) {
        int unit = headings.indexOf("unit");
        return unit < 0
                ? 1
                : lines.stream()
                        .map(line -> line.cells().get(unit).words())
                        .distinct()
                        .count();
    }

    public List<Bar> bars() {
        return bars;
    }

    public int height() {
        return bars.size() * 24 + 8;
    }
}
