package org.kijiku.table.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kijiku.table.Cell;
import org.kijiku.table.Row;
import org.kijiku.table.Table;

/** Columns whose head says that they come from others: differences, rates, changes from row to row. */
final class ColumnRelations {
    private static final String DIFFERENCE = "^(増減額?|差額?|増減数)([(（].*[)）])?$";
    private static final String ACHIEVED = "達成率|進捗率|執行率|消化率";
    private static final String CHANGE = "前年度?比|対前年|伸び率|増減率|増加率|成長率";
    private static final Pattern TIME = Pattern.compile("[0-9０-９元]{1,4}年|^FY?[0-9]{2,4}|^(19|20)[0-9]{2}$");

    private final Table table;
    private final List<NumericColumn> columns;
    private final List<Check> checks = new ArrayList<>();

    private ColumnRelations(Table table, List<NumericColumn> columns) {
        this.table = table;
        this.columns = columns;
    }

    static List<Check> checks(Table table, List<NumericColumn> columns) {
        ColumnRelations relations = new ColumnRelations(table, columns);
        for (int c = 0; c < columns.size(); c++) {
            NumericColumn column = columns.get(c);
            if (c >= 2 && column.headed(DIFFERENCE)) {
                relations.differences(columns.get(c - 2), columns.get(c - 1), column);
            } else if (c >= 2 && column.headed(ACHIEVED)) {
                relations.rates(columns.get(c - 2), columns.get(c - 1), column);
            } else if (c >= 1 && column.percent() && column.headed(CHANGE)) {
                relations.changes(columns.get(c - 1), column);
            }
        }
        return relations.checks;
    }

    /** A column of changes is either after less before or before less after, the same for the whole column. */
    private void differences(NumericColumn one, NumericColumn other, NumericColumn stated) {
        List<Check> forward = new ArrayList<>();
        List<Check> backward = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (one.at(row).isPresent()
                    && other.at(row).isPresent()
                    && stated.at(row).isPresent()) {
                forward.add(difference(row, other, one, stated));
                backward.add(difference(row, one, other, stated));
            }
        }
        long before = backward.stream().filter(Check::holds).count();
        long after = forward.stream().filter(Check::holds).count();
        checks.addAll(after >= before ? forward : backward);
    }

    private Check difference(int row, NumericColumn from, NumericColumn less, NumericColumn stated) {
        Row cells = table.rows().get(row);
        Interval minuend = from.at(row).orElseThrow();
        Interval subtrahend = less.at(row).orElseThrow();
        String expression = TableAudit.expression(List.of(minuend, subtrahend), "-");
        return TableAudit.check(
                Check.Kind.DIFFERENCE,
                expression,
                minuend.plus(subtrahend.negate()),
                stated.at(row).orElseThrow(),
                List.of(from.cell(cells), less.cell(cells)),
                List.of(stated.cell(cells)));
    }

    /** An achievement rate is the result by the goal, whichever of the two columns that is. */
    private void rates(NumericColumn one, NumericColumn other, NumericColumn stated) {
        boolean goalFirst = one.headed("目標|計画|予算") || !other.headed("目標|計画|予算");
        NumericColumn goal = goalFirst ? one : other;
        NumericColumn result = goalFirst ? other : one;
        for (int row = 0; row < table.rows().size(); row++) {
            Optional<Interval> whole = goal.at(row).filter(Interval::isPositive);
            if (whole.isPresent()
                    && result.at(row).isPresent()
                    && stated.at(row).isPresent()) {
                add(
                        Check.Kind.RATIO,
                        row,
                        result.at(row).get(),
                        whole.get(),
                        stated,
                        List.of(
                                result.cell(table.rows().get(row)),
                                goal.cell(table.rows().get(row))),
                        false);
            }
        }
    }

    /** A change in percent from the row above, in tables whose rows are years in rising order. */
    private void changes(NumericColumn amounts, NumericColumn stated) {
        for (int row = 1; row < table.rows().size(); row++) {
            boolean years = TIME.matcher(label(row)).find()
                    && TIME.matcher(label(row - 1)).find();
            Optional<Interval> before = amounts.at(row - 1).filter(Interval::isPositive);
            if (years
                    && label(row).compareTo(label(row - 1)) > 0
                    && before.isPresent()
                    && amounts.at(row).isPresent()
                    && stated.at(row).isPresent()) {
                List<Cell> from = List.of(
                        amounts.cell(table.rows().get(row)),
                        amounts.cell(table.rows().get(row - 1)));
                boolean change = stated.at(row).get().value().intValue() < 60;
                add(Check.Kind.CHANGE, row, amounts.at(row).get(), before.get(), stated, from, change);
            }
        }
    }

    private String label(int row) {
        return table.rows().get(row).cells().getFirst().text();
    }

    private void add(
            Check.Kind kind,
            int row,
            Interval part,
            Interval whole,
            NumericColumn stated,
            List<Cell> from,
            boolean change) {
        String expression = TableAudit.plain(part.value()) + "/" + TableAudit.plain(whole.value()) + "*100"
                + (change ? "-100" : "");
        Interval percent = part.percentOf(whole);
        Interval computed = change ? percent.plus(Interval.exactly(new java.math.BigDecimal(-100))) : percent;
        checks.add(TableAudit.check(
                kind,
                expression,
                computed,
                stated.at(row).orElseThrow(),
                from,
                List.of(stated.cell(table.rows().get(row)))));
    }
}
