package org.kijiku.fact.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kijiku.table.Cell;
import org.kijiku.table.Row;
import org.kijiku.table.Table;

/**
 * How the columns of a table are to be read.
 *
 * @param table the table
 * @param meanings for each column what its head means, or nothing if the lexicon does not say
 * @param period the column that says when its rows hold
 * @param label the column that says what its rows are about
 * @param units for each column the unit that a note in the header or right above the table gives it, empty without one and
 *     for columns that name their own
 */
record TablePlan(
        Table table,
        List<Optional<ColumnMeaning>> meanings,
        OptionalInt period,
        OptionalInt label,
        List<String> units) {
    private static final Pattern EMPTY = Pattern.compile("[-–—―－ー…‥*＊.]{0,3}|なし|無し|未定|不明|未公表|該当なし|N/?A|n/?a");

    private static final Pattern UNIT_NOTE =
            Pattern.compile("[(（【\\[]?単位\\s*[:：は]\\s*([^)）】\\]\\s、。,]{1,10})[)）】\\]]?");
    private static final int ABOVE = 40;

    static TablePlan of(Table table, String text, ColumnLexicon lexicon, CellReader reader) {
        List<Optional<ColumnMeaning>> meanings = new ArrayList<>();
        for (Cell head : table.header()) {
            meanings.add(lexicon.of(head.text()));
        }
        OptionalInt period = periods(table, meanings, reader);
        OptionalInt label = label(table, meanings, period, reader);
        return new TablePlan(table, List.copyOf(meanings), period, label, units(table, text, meanings, reader));
    }

    private static List<String> units(
            Table table, String text, List<Optional<ColumnMeaning>> meanings, CellReader reader) {
        String unit = unit(table, text);
        List<String> units = new ArrayList<>();
        for (int c = 0; c < table.columns(); c++) {
            String head = withoutNote(table.header().get(c).text());
            boolean own = is(meanings, c, ColumnMeaning.Role.RATE)
                    || reader.quantity("1", head)
                            .filter(one -> !one.unit().isEmpty())
                            .isPresent();
            units.add(own ? "" : unit);
        }
        return List.copyOf(units);
    }

    private static String withoutNote(String head) {
        return UNIT_NOTE.matcher(head).replaceAll("").strip();
    }

    /** The unit that a note gives: {@code (単位:億円)} in the header or in the words right above the table. */
    private static String unit(Table table, String text) {
        int start = table.span().start();
        String above = text.substring(Math.max(0, start - ABOVE), start);
        StringBuilder words = new StringBuilder(above.substring(above.lastIndexOf('。') + 1));
        table.header().forEach(head -> words.append('\n').append(head.text()));
        Matcher note = UNIT_NOTE.matcher(words);
        return note.find() ? note.group(1) : "";
    }

    /** The head of a column with the unit of its cells: its own, or the table's if it names none. */
    String measured(int column) {
        String head = withoutNote(head(column).text());
        String unit = units.get(column);
        return unit.isEmpty() ? head : head + "(" + unit + ")";
    }

    private static OptionalInt periods(Table table, List<Optional<ColumnMeaning>> meanings, CellReader reader) {
        for (int c = 0; c < table.columns(); c++) {
            int column = c;
            boolean headed = is(meanings, c, ColumnMeaning.Role.PERIOD);
            boolean first = c == 0 && meanings.get(0).isEmpty();
            long dates = cells(table, c).stream()
                    .filter(cell -> reader.period(cell.text()).isPresent()
                            && (headed
                                    || reader.withoutPeriod(Label.of(cell).words())
                                            .isBlank()))
                    .count();
            if ((headed || first)
                    && dates > 0
                    && dates * 2 > cells(table, column).size()) {
                return OptionalInt.of(c);
            }
        }
        return OptionalInt.empty();
    }

    /** The first column of words that is no period and has no column of numbers before it. */
    private static OptionalInt label(
            Table table, List<Optional<ColumnMeaning>> meanings, OptionalInt period, CellReader reader) {
        for (int c = 0; c < table.columns(); c++) {
            boolean skipped =
                    (period.isPresent() && period.getAsInt() == c) || is(meanings, c, ColumnMeaning.Role.RANK);
            if (skipped) {
                continue;
            }
            String head = table.header().get(c).text();
            List<Cell> cells = cells(table, c);
            long numbers = cells.stream()
                    .filter(cell -> reader.quantity(cell.text(), head).isPresent())
                    .count();
            boolean words = c == 0 ? numbers < cells.size() : numbers == 0;
            return words ? OptionalInt.of(c) : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private static List<Cell> cells(Table table, int column) {
        return table.rows().stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column))
                .filter(cell -> !isEmpty(cell))
                .toList();
    }

    private static boolean is(List<Optional<ColumnMeaning>> meanings, int column, ColumnMeaning.Role role) {
        return meanings.get(column).filter(meaning -> meaning.is(role)).isPresent();
    }

    boolean is(int column, ColumnMeaning.Role role) {
        return is(meanings, column, role);
    }

    /** The first column of a role. */
    OptionalInt column(ColumnMeaning.Role role) {
        for (int c = 0; c < meanings.size(); c++) {
            if (is(c, role)) {
                return OptionalInt.of(c);
            }
        }
        return OptionalInt.empty();
    }

    Cell head(int column) {
        return table.header().get(column);
    }

    /** Whether the column holds neither label nor time nor rank. */
    boolean isContent(int column) {
        return (label.isEmpty() || label.getAsInt() != column)
                && (period.isEmpty() || period.getAsInt() != column)
                && !is(column, ColumnMeaning.Role.RANK);
    }

    /** The row's cell, if the row has it and it says something. */
    Optional<Cell> cell(Row row, OptionalInt column) {
        return column.isPresent() && column.getAsInt() < row.cells().size()
                ? Optional.of(row.cells().get(column.getAsInt())).filter(cell -> !isEmpty(cell))
                : Optional.empty();
    }

    static boolean isEmpty(Cell cell) {
        return cell.span().isEmpty() || EMPTY.matcher(cell.text()).matches();
    }
}
