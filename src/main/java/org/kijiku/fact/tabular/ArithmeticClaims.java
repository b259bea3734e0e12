package org.kijiku.fact.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kijiku.fact.Assertion;
import org.kijiku.fact.Claim;
import org.kijiku.fact.StatementId;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.table.Cell;
import org.kijiku.table.Row;
import org.kijiku.table.Table;
import org.kijiku.table.audit.Check;
import org.kijiku.table.audit.TableAudit;
import org.kijiku.text.Quote;
import org.kijiku.text.StoredText;

/**
 * The results of a table's arithmetic: what holds and what fails, each with the cell that states the result and those it
 * was worked out from. Subject is what the cell states, object how it was worked out.
 */
final class ArithmeticClaims {
    private static final String ORIGIN = "table/audit@1";

    private ArithmeticClaims() {}

    static List<Claim> of(Table table, StoredText text) {
        double confidence =
                table.rows().stream().mapToDouble(Row::confidence).min().orElse(0);
        boolean doubtful = table.origin() == Table.Origin.FLATTENED && confidence < Row.CERTAIN;
        List<String> origins = doubtful ? List.of(ORIGIN, RowReader.UNCERTAIN) : List.of(ORIGIN);
        Assertion assertion = new Assertion(Status.ACTUAL, false, null, confidence, origins);
        List<Claim> claims = new ArrayList<>();
        for (Check check : TableAudit.audit(table)) {
            List<Quote> evidence = evidence(check, text);
            if (!evidence.isEmpty()) {
                claims.add(claim(check, evidence, assertion));
            }
        }
        return claims;
    }

    private static Claim claim(Check check, List<Quote> evidence, Assertion assertion) {
        String relation = relation(check);
        String sum = check.expression() + " = " + check.computed().toPlainString();
        String id = StatementId.of("claim", evidence.getFirst(), relation, sum);
        Term stated = Term.words(evidence.getFirst().exact());
        return new Claim(id, evidence, assertion, "fact", stated, relation, Term.words(sum), List.of());
    }

    private static List<Quote> evidence(Check check, StoredText text) {
        return Stream.concat(check.against().stream(), check.from().stream())
                .map(Cell::span)
                .filter(span -> !span.isEmpty())
                .distinct()
                .map(text::quote)
                .toList();
    }

    /** The ontology's name of the result. */
    private static String relation(Check check) {
        return switch (check.kind()) {
            case COLUMN_SUM, ROW_SUM -> check.holds() ? "sumHolds" : "sumFails";
            case SHARE_SUM ->
                check.holds()
                        ? "sharesMakeWhole"
                        : check.computed().compareTo(check.stated()) < 0 ? "sharesFallShort" : "sharesExceedWhole";
            case SHARE, RATIO -> check.holds() ? "ratioHolds" : "ratioFails";
            case DIFFERENCE -> check.holds() ? "differenceHolds" : "differenceFails";
            case CHANGE -> check.holds() ? "changeHolds" : "changeFails";
        };
    }
}
