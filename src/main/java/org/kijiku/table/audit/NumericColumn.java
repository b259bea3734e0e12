package org.kijiku.table.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kijiku.table.Cell;
import org.kijiku.table.Row;
import org.kijiku.table.Table;

/**
 * A column of numbers in one unit.
 *
 * @param index its place in the table
 * @param header its head
 * @param numbers one for each body row, empty where the cell holds no number
 * @param percent whether its numbers are percentages
 */
record NumericColumn(int index, Cell header, List<Optional<Interval>> numbers, boolean percent) {
    private static final Pattern PERCENT_HEAD = Pattern.compile("[%％]|構成比|割合|シェア|比率|伸び率|増減率|前年度?比|達成率|増加率|成長率");

    /** Units of things that are counted one by one, so that no rounding is granted. */
    private static final Set<String> COUNTED =
            Set.of("人", "名", "件", "社", "校", "回", "台", "隻", "機", "議席", "席", "世帯", "戸", "票", "か所", "か国", "カ国");

    private static final Pattern COUNT_HEAD = Pattern.compile("(人|件|社|校|回|台|隻|機|席|議席|会員|死者|負傷者|職員)数|議席");

    /** The columns of a table most of whose cells are numbers of one unit. */
    static List<NumericColumn> of(Table table) {
        List<NumericColumn> columns = new ArrayList<>();
        for (int c = 0; c < table.columns(); c++) {
            int column = c;
            List<Optional<Interval>> numbers = table.rows().stream()
                    .map(row -> column < row.cells().size()
                            ? Interval.of(row.cells().get(column).text())
                            : Optional.<Interval>empty())
                    .toList();
            List<String> units = numbers.stream()
                    .flatMap(Optional::stream)
                    .map(Interval::unit)
                    .distinct()
                    .toList();
            long found = numbers.stream().filter(Optional::isPresent).count();
            if (found >= 2 && found * 2 > numbers.size() && units.size() == 1) {
                String head = table.header().get(c).text();
                boolean percent = units.getFirst().equals("%")
                        || (units.getFirst().isEmpty()
                                && PERCENT_HEAD.matcher(head).find());
                boolean counts = COUNTED.contains(units.getFirst())
                        || COUNT_HEAD.matcher(head).find();
                List<Optional<Interval>> read = counts
                        ? numbers.stream()
                                .map(number -> number.map(Interval::counted))
                                .toList()
                        : numbers;
                columns.add(new NumericColumn(c, table.header().get(c), read, percent));
            }
        }
        return columns;
    }

    Cell cell(Row row) {
        return row.cells().get(index);
    }

    Optional<Interval> at(int row) {
        return numbers.get(row);
    }

    boolean headed(String pattern) {
        return Pattern.compile(pattern).matcher(header.text()).find();
    }
}
