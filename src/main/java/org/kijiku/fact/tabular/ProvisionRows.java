package org.kijiku.fact.tabular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Provision;
import org.kijiku.fact.Reading;
import org.kijiku.fact.StatementId;
import org.kijiku.fact.Status;
import org.kijiku.mention.Entity;
import org.kijiku.table.Cell;
import org.kijiku.text.Quote;
import org.kijiku.text.Section;
import org.kijiku.text.Span;

/** Rows of a table that lays out an agreement, as its provisions. */
final class ProvisionRows {
    private static final String ORIGIN = "table/provision@1";

    private final Entity agreement;

    private ProvisionRows(Entity agreement) {
        this.agreement = agreement;
    }

    /**
     * The provisions' maker, if the table belongs to an agreement: its heads name agreed content and an agreement is
     * mentioned before it, or they name area and content and its own section mentions one.
     */
    static Optional<ProvisionRows> of(TablePlan plan, Reading reading, Names names) {
        var content = plan.column(ColumnMeaning.Role.CONTENT);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        int start = plan.table().span().start();
        boolean agreed = plan.meanings()
                .get(content.getAsInt())
                .filter(meaning -> meaning.value().equals("agreed"))
                .isPresent();
        boolean laidOut = plan.column(ColumnMeaning.Role.AREA).isPresent()
                && (plan.column(ColumnMeaning.Role.AIM).isPresent()
                        || plan.column(ColumnMeaning.Role.BENEFIT).isPresent());
        Optional<Entity> near = section(reading, start).flatMap(span -> names.agreementBefore(start, span));
        Optional<Entity> any = agreed ? names.agreementBefore(start, new Span(0, start)) : Optional.empty();
        return near.filter(entity -> agreed || laidOut).or(() -> any).map(ProvisionRows::new);
    }

    /** The innermost section that holds the place. */
    private static Optional<Span> section(Reading reading, int place) {
        return reading.article().sections().stream()
                .map(Section::span)
                .filter(span -> span.contains(place))
                .min(Comparator.comparingInt(Span::length));
    }

    Optional<Provision> of(RowReader row) {
        TablePlan plan = row.plan();
        var contentColumn = plan.column(ColumnMeaning.Role.CONTENT);
        Optional<Cell> content = plan.cell(row.row(), contentColumn);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<Cell> area =
                plan.cell(row.row(), plan.column(ColumnMeaning.Role.AREA)).or(() -> plan.cell(row.row(), plan.label()));
        Optional<Cell> aim = plan.cell(row.row(), plan.column(ColumnMeaning.Role.AIM));
        Optional<Cell> benefit = plan.cell(row.row(), plan.column(ColumnMeaning.Role.BENEFIT));
        List<Quote> evidence = new ArrayList<>(row.evidence(content.get(), plan.head(contentColumn.orElseThrow())));
        for (Optional<Cell> cell : List.of(area, aim, benefit)) {
            cell.map(found -> row.text().quote(found.span()))
                    .filter(quote -> !evidence.contains(quote))
                    .ifPresent(evidence::add);
        }
        String words = content.get().text();
        String id = StatementId.of("provision", evidence.getFirst(), agreement.id(), words);
        return Optional.of(new Provision(
                id,
                evidence,
                row.assertion(Status.ACTUAL, ORIGIN),
                agreement.id(),
                words(area),
                words,
                words(aim),
                words(benefit)));
    }

    private static @Nullable String words(Optional<Cell> cell) {
        return cell.map(Cell::text).orElse(null);
    }

    /** Whether the provision says what the column holds. */
    boolean covers(TablePlan plan, int column) {
        return plan.is(column, ColumnMeaning.Role.AREA)
                || plan.is(column, ColumnMeaning.Role.CONTENT)
                || plan.is(column, ColumnMeaning.Role.AIM)
                || plan.is(column, ColumnMeaning.Role.BENEFIT);
    }
}
