package org.kijiku.fact.event;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kijiku.fact.Event.Participant;
import org.kijiku.fact.Reading;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.table.Cell;
import org.kijiku.table.Row;
import org.kijiku.table.Table;

/** What a table lists as agreed upon is planned cooperation of those who agreed. */
final class TableEvents {
    private static final Pattern AGREED = Pattern.compile("(合意|協力|取り決め|連携)(の)?(内容|事項|項目|分野|策)");

    /** What an agreement does by being made. */
    private static final Pattern CONFIRMED = Pattern.compile("(確認|支持)$");

    private final Trigger trigger;

    /** @param trigger the rule that the events bear */
    TableEvents(Trigger trigger) {
        this.trigger = trigger;
    }

    /** @param parties those who signed the last agreement before the table */
    List<Candidate> of(Reading reading, List<Participant> parties) {
        List<Candidate> found = new ArrayList<>();
        for (Table table : reading.tables()) {
            for (int column = 0; column < table.columns(); column++) {
                if (AGREED.matcher(table.header().get(column).text()).find()) {
                    for (Row row : table.rows()) {
                        add(row, column, parties, found);
                    }
                }
            }
        }
        return found;
    }

    private void add(Row row, int column, List<Participant> parties, List<Candidate> found) {
        if (column >= row.cells().size()) {
            return;
        }
        Cell cell = row.cells().get(column);
        boolean confirmed = CONFIRMED.matcher(cell.text()).find();
        if (cell.text().length() > 3) {
            found.add(new Candidate(
                    trigger,
                    confirmed ? EventType.OTHER : EventType.COOPERATE,
                    cell.span(),
                    cell.span(),
                    confirmed ? Status.ACTUAL : Status.PLANNED,
                    false,
                    null,
                    parties,
                    Term.words(cell.text()),
                    null,
                    null,
                    null));
        }
    }
}
