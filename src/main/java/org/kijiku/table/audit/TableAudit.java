package org.kijiku.table.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kijiku.table.Cell;
import org.kijiku.table.Table;

/** Does the sums of a table: totals, shares, differences, rates and changes. */
public final class TableAudit {
    private static final Pattern TOTAL = Pattern.compile("^(合計|総?計|総額|総数|全体|総合計|小計|トータル|[Tt]otal)([(（].*[)）])?$");
    private static final String SHARE = "構成比|シェア|内訳|占有率|割合|配分";
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Table table;
    private final List<NumericColumn> columns;
    private final OptionalInt total;
    private final List<Check> checks = new ArrayList<>();

    private TableAudit(Table table) {
        this.table = table;
        this.columns = NumericColumn.of(table);
        this.total = totalRow(table);
    }

    /** Every sum that the table's heads and totals call for, in order of columns. */
    public static List<Check> audit(Table table) {
        TableAudit audit = new TableAudit(table);
        for (NumericColumn column : audit.columns) {
            audit.columnSum(column);
            audit.shareSum(column);
            audit.shares(column);
        }
        audit.rowSums();
        audit.checks.addAll(ColumnRelations.checks(table, audit.columns));
        return List.copyOf(audit.checks);
    }

    private static OptionalInt totalRow(Table table) {
        int last = table.rows().size() - 1;
        for (int row : new int[] {last, 0}) {
            if (last > 0
                    && TOTAL.matcher(table.rows().get(row).cells().getFirst().text())
                            .matches()) {
                return OptionalInt.of(row);
            }
        }
        return OptionalInt.empty();
    }

    private List<Integer> parts() {
        List<Integer> parts = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            boolean sum = TOTAL.matcher(table.rows().get(row).cells().getFirst().text())
                    .matches();
            if (!sum) {
                parts.add(row);
            }
        }
        return parts;
    }

    /** The numbers of all part rows, or nothing if one is missing. */
    private Optional<List<Interval>> parts(NumericColumn column) {
        List<Interval> numbers =
                parts().stream().flatMap(row -> column.at(row).stream()).toList();
        return numbers.size() == parts().size() && numbers.size() >= 2 ? Optional.of(numbers) : Optional.empty();
    }

    private void columnSum(NumericColumn column) {
        Optional<List<Interval>> parts = parts(column);
        Optional<Interval> stated = total.isPresent() ? column.at(total.getAsInt()) : Optional.empty();
        boolean additive = !column.percent()
                || column.headed(SHARE)
                || stated.filter(s -> s.value().compareTo(HUNDRED) == 0).isPresent();
        if (parts.isPresent() && stated.isPresent() && additive) {
            Interval sum = parts.get().stream().reduce(Interval::plus).orElseThrow();
            List<Cell> against = List.of(column.cell(table.rows().get(total.getAsInt())));
            add(
                    Check.Kind.COLUMN_SUM,
                    expression(parts.get(), "+"),
                    sum,
                    stated.get(),
                    cells(column, parts()),
                    against);
        }
    }

    private void shareSum(NumericColumn column) {
        Optional<List<Interval>> parts = parts(column);
        if (parts.isPresent() && column.percent() && column.headed(SHARE)) {
            Interval sum = parts.get().stream().reduce(Interval::plus).orElseThrow();
            Interval whole = Interval.exactly(HUNDRED);
            add(
                    Check.Kind.SHARE_SUM,
                    expression(parts.get(), "+"),
                    sum,
                    whole,
                    cells(column, parts()),
                    List.of(column.header()));
        }
    }

    /** Each share against its amount by the total: the amounts are the nearest column before that has a total. */
    private void shares(NumericColumn share) {
        if (!share.percent() || !share.headed(SHARE) || total.isEmpty()) {
            return;
        }
        Optional<NumericColumn> amounts = columns.stream()
                .filter(column -> column.index() < share.index() && !column.percent())
                .filter(column ->
                        column.at(total.getAsInt()).filter(Interval::isPositive).isPresent())
                .reduce((before, after) -> after);
        if (amounts.isEmpty()) {
            return;
        }
        NumericColumn column = amounts.get();
        Interval whole = column.at(total.getAsInt()).orElseThrow();
        Cell wholeCell = column.cell(table.rows().get(total.getAsInt()));
        for (int row : parts()) {
            if (column.at(row).isPresent() && share.at(row).isPresent()) {
                Interval part = column.at(row).get();
                String expression = plain(part.value()) + "/" + plain(whole.value()) + "*100";
                List<Cell> from = List.of(column.cell(table.rows().get(row)), wholeCell);
                List<Cell> against = List.of(share.cell(table.rows().get(row)));
                add(
                        Check.Kind.SHARE,
                        expression,
                        part.percentOf(whole),
                        share.at(row).get(),
                        from,
                        against);
            }
        }
    }

    private void rowSums() {
        if (columns.size() < 3) {
            return;
        }
        NumericColumn sums = columns.getLast();
        List<NumericColumn> addends = columns.subList(0, columns.size() - 1);
        boolean one = columns.stream().map(NumericColumn::percent).distinct().count() == 1;
        if (!TOTAL.matcher(sums.header().text()).matches() || !one) {
            return;
        }
        for (int row = 0; row < table.rows().size(); row++) {
            int at = row;
            List<Interval> numbers =
                    addends.stream().flatMap(column -> column.at(at).stream()).toList();
            if (numbers.size() == addends.size() && sums.at(row).isPresent()) {
                Interval sum = numbers.stream().reduce(Interval::plus).orElseThrow();
                List<Cell> from = addends.stream()
                        .map(column -> column.cell(table.rows().get(at)))
                        .toList();
                add(
                        Check.Kind.ROW_SUM,
                        expression(numbers, "+"),
                        sum,
                        sums.at(row).get(),
                        from,
                        List.of(sums.cell(table.rows().get(row))));
            }
        }
    }

    private List<Cell> cells(NumericColumn column, List<Integer> rows) {
        return rows.stream().map(row -> column.cell(table.rows().get(row))).toList();
    }

    private void add(
            Check.Kind kind,
            String expression,
            Interval computed,
            Interval stated,
            List<Cell> from,
            List<Cell> against) {
        checks.add(check(kind, expression, computed, stated, from, against));
    }

    static Check check(
            Check.Kind kind,
            String expression,
            Interval computed,
            Interval stated,
            List<Cell> from,
            List<Cell> against) {
        BigDecimal result =
                computed.value().scale() > 4 ? computed.value().setScale(2, RoundingMode.HALF_EVEN) : computed.value();
        return new Check(kind, computed.meets(stated), expression, result, stated.value(), from, against);
    }

    static String expression(List<Interval> numbers, String operator) {
        return numbers.stream().map(number -> plain(number.value())).collect(Collectors.joining(operator));
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
