package org.kijiku.fact.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Assertion;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.mention.Period;
import org.kijiku.table.Cell;
import org.kijiku.table.Row;
import org.kijiku.table.Table;
import org.kijiku.text.Quote;
import org.kijiku.text.Span;
import org.kijiku.text.StoredText;

/** What a row says of all its cells: whom they are about, when they hold, how sure its borders are. */
record RowReader(TablePlan plan, Row row, Optional<Label> label, Optional<Label> time, Names names, StoredText text) {
    /** Second origin of statements whose cells' borders are in doubt. */
    static final String UNCERTAIN = "table/uncertain-borders@1";

    static RowReader of(TablePlan plan, Row row, Names names, StoredText text) {
        Optional<Label> label = plan.cell(row, plan.label()).map(Label::of);
        Optional<Label> time = plan.cell(row, plan.period()).map(Label::of);
        return new RowReader(plan, row, label, time, names, text);
    }

    /** Whom or what the row is about, or null if it has no label. */
    @Nullable
    Term subject() {
        return label.map(words -> names.term(words.span())).orElse(null);
    }

    /** The label, or where the table has only times, the time. */
    @Nullable
    Term topic() {
        return label.or(() -> time).map(words -> names.term(words.span())).orElse(null);
    }

    Optional<Period> period(CellReader reader) {
        return time.flatMap(words -> reader.period(words.words()));
    }

    /** What stands in brackets beside label or time, empty if nothing does. */
    String qualifier() {
        return label.map(Label::qualifier)
                .filter(words -> !words.isEmpty())
                .or(() -> time.map(Label::qualifier))
                .orElse("");
    }

    /** The cell's words first, then the row and the head that give them meaning. */
    List<Quote> evidence(Cell cell, Cell head) {
        List<Quote> quotes = new ArrayList<>();
        quotes.add(text.quote(cell.span()));
        for (Span span : List.of(row.span(), head.span())) {
            if (!span.isEmpty()) {
                Quote quote = text.quote(span);
                if (!quotes.contains(quote)) {
                    quotes.add(quote);
                }
            }
        }
        return quotes;
    }

    Assertion assertion(Status status, String origin) {
        boolean doubtful = plan.table().origin() == Table.Origin.FLATTENED && !row.isCertain();
        List<String> origins = doubtful ? List.of(origin, UNCERTAIN) : List.of(origin);
        return new Assertion(status, false, null, row.confidence(), origins);
    }
}
