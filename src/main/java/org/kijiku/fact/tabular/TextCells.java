package org.kijiku.fact.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Claim;
import org.kijiku.fact.StatementId;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.mention.Entity;
import org.kijiku.table.Cell;
import org.kijiku.text.Quote;
import org.kijiku.text.Span;

/** Claims of a row's cells that are words: a relation to each entity that the cell lists, or what the head says. */
final class TextCells {
    private static final String CLAIM = "table/claim@1";
    private static final String RELATION = "table/relation@1";

    private final CellReader reader;
    private final QualifierLexicon qualifiers;

    TextCells(CellReader reader, QualifierLexicon qualifiers) {
        this.reader = reader;
        this.qualifiers = qualifiers;
    }

    /** @param covered columns that other statements already say */
    List<Claim> of(RowReader row, IntPredicate covered) {
        List<Claim> claims = new ArrayList<>();
        for (int c = 0; c < row.row().cells().size(); c++) {
            Cell cell = row.row().cells().get(c);
            String head = row.plan().measured(c);
            boolean said = !row.plan().isContent(c)
                    || TablePlan.isEmpty(cell)
                    || covered.test(c)
                    || reader.quantity(cell.text(), head).isPresent();
            if (!said) {
                claims.addAll(cell(row, c, cell));
            }
        }
        return claims;
    }

    private List<Claim> cell(RowReader row, int column, Cell cell) {
        ColumnMeaning meaning = row.plan().meanings().get(column).orElse(ColumnMeaning.FACT);
        Term subject = row.subject();
        if (meaning.is(ColumnMeaning.Role.RELATION) && subject != null && subject.entity() != null) {
            Map<Span, Entity> listed = row.names().listed(cell.span());
            if (!listed.isEmpty()) {
                List<Claim> claims = new ArrayList<>();
                listed.forEach((span, entity) -> claims.add(relation(row, column, cell, span, entity, subject)));
                return claims;
            }
        }
        return List.of(words(row, column, cell, meaning));
    }

    private Claim relation(RowReader row, int column, Cell cell, Span span, Entity entity, Term subject) {
        String name = row.plan().meanings().get(column).orElseThrow().value();
        Term other = new Term(entity.id(), span.of(row.text().value()));
        boolean inverse = name.startsWith("^");
        String relation = inverse ? name.substring(1) : name;
        Term from = inverse ? other : subject;
        Term to = inverse ? subject : other;
        Cell item = new Cell(span, other.words());
        List<Quote> evidence = new ArrayList<>(row.evidence(item, row.plan().head(column)));
        if (!span.equals(cell.span())) {
            evidence.add(1, row.text().quote(cell.span()));
        }
        String id = StatementId.of("claim", evidence.getFirst(), relation, from.words(), to.words());
        return new Claim(
                id, evidence, row.assertion(status(row), RELATION), "relation", from, relation, to, about(from, to));
    }

    private static List<String> about(Term from, Term to) {
        List<String> about = new ArrayList<>();
        for (Term term : List.of(from, to)) {
            String id = term.entity();
            if (id != null && !about.contains(id)) {
                about.add(id);
            }
        }
        return about;
    }

    private Claim words(RowReader row, int column, Cell cell, ColumnMeaning meaning) {
        Cell head = row.plan().head(column);
        String kind = kind(meaning);
        @Nullable Term subject = row.topic();
        Term object = row.names().term(cell.span());
        List<Quote> evidence = row.evidence(cell, head);
        Span label = row.label().map(Label::span).orElse(cell.span());
        String relation = head.text().isEmpty() ? "—" : head.text();
        String id = StatementId.of(
                "claim", evidence.getFirst(), relation, subject == null ? "" : subject.words(), cell.text());
        return new Claim(
                id,
                evidence,
                row.assertion(status(row), CLAIM),
                kind,
                subject,
                relation,
                object,
                row.names().inside(label, cell.span()));
    }

    private static String kind(ColumnMeaning meaning) {
        return switch (meaning.role()) {
            case CLAIM -> meaning.value();
            case AIM -> "purpose";
            case BENEFIT -> "effect";
            case PERIOD, RANK, RATE, AREA, CONTENT, RELATION -> "fact";
        };
    }

    /** What stands beside the row's label holds for all of the row. */
    private Status status(RowReader row) {
        return qualifiers.of(row.qualifier()).orElse(Status.ACTUAL);
    }
}
