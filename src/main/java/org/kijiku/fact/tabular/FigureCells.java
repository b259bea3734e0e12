package org.kijiku.fact.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Figure;
import org.kijiku.fact.StatementId;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.mention.Period;
import org.kijiku.mention.Quantity;
import org.kijiku.table.Cell;

/** Figures of a row's cells that are quantities. */
final class FigureCells {
    private static final String ORIGIN = "table/figure@1";

    private final CellReader reader;
    private final QualifierLexicon qualifiers;

    FigureCells(CellReader reader, QualifierLexicon qualifiers) {
        this.reader = reader;
        this.qualifiers = qualifiers;
    }

    List<Figure> of(RowReader row) {
        List<Figure> figures = new ArrayList<>();
        for (int c = 0; c < row.row().cells().size(); c++) {
            Cell cell = row.row().cells().get(c);
            if (row.plan().isContent(c) && !TablePlan.isEmpty(cell)) {
                figure(row, c, cell).ifPresent(figures::add);
            }
        }
        return figures;
    }

    private Optional<Figure> figure(RowReader row, int column, Cell cell) {
        Cell head = row.plan().head(column);
        return reader.quantity(cell.text(), row.plan().measured(column)).map(quantity -> {
            Quantity qualified = qualified(quantity, row.qualifier());
            Period period =
                    reader.period(head.text()).or(() -> row.period(reader)).orElse(null);
            String measure = measure(row, column);
            Term subject = subject(row, measure);
            Status status = status(qualified, head);
            var evidence = row.evidence(cell, head);
            String id = StatementId.of(
                    "figure",
                    evidence.getFirst(),
                    measure,
                    subject == null ? "" : subject.words(),
                    period == null ? "" : period.label());
            return new Figure(
                    id, evidence, row.assertion(status, ORIGIN), qualified, filled(row, measure), subject, period);
        });
    }

    /** The head's words without unit and year; of a rate, with what it is the rate of before it. */
    private String measure(RowReader row, int column) {
        String words = bare(row, column);
        if (row.plan().is(column, ColumnMeaning.Role.RATE)) {
            for (int before = column - 1; before >= 0; before--) {
                if (row.plan().isContent(before) && !row.plan().is(before, ColumnMeaning.Role.RATE)) {
                    String base = bare(row, before);
                    return base.isEmpty() ? words : base + "の" + words;
                }
            }
        }
        return words;
    }

    private String bare(RowReader row, int column) {
        String untimed = reader.withoutPeriod(ColumnLexicon.bare(row.plan().measured(column)));
        return ColumnLexicon.bare(untimed);
    }

    /** Where the heads are but years, the row's label is what is measured. */
    private static String filled(RowReader row, String measure) {
        boolean entity = Optional.ofNullable(row.subject()).map(Term::entity).isPresent();
        return measure.isEmpty() && !entity ? row.label().map(Label::words).orElse("") : measure;
    }

    private static @Nullable Term subject(RowReader row, String measure) {
        Term subject = row.subject();
        return measure.isEmpty() && subject != null && subject.entity() == null ? null : subject;
    }

    private Status status(Quantity quantity, Cell head) {
        String qualifier = quantity.qualifier();
        return Optional.ofNullable(qualifier)
                .flatMap(qualifiers::of)
                .or(() -> qualifiers.of(head.text()))
                .orElse(Status.ACTUAL);
    }

    private static Quantity qualified(Quantity quantity, String qualifier) {
        if (qualifier.isEmpty() || quantity.qualifier() != null) {
            return quantity;
        }
        return new Quantity(
                quantity.value(), quantity.lower(), quantity.upper(), quantity.unit(), quantity.bound(), qualifier);
    }
}
