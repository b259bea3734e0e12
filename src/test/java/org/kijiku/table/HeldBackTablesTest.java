package org.kijiku.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Flattened tables that nothing was fitted to: how many of their cells come back. */
class HeldBackTablesTest {
    /** Right cells of all cells; adding to it, one tally of several. */
    private record Tally(int tables, int columns, int right, int cells) {
        static Tally of(List<Recovery> recoveries) {
            return new Tally(
                    recoveries.size(),
                    (int) recoveries.stream().filter(Recovery::columnsRight).count(),
                    recoveries.stream().mapToInt(Recovery::right).sum(),
                    recoveries.stream().mapToInt(Recovery::cells).sum());
        }

        double share() {
            return (double) right / cells;
        }

        String line(String what) {
            return String.format(
                    Locale.ROOT,
                    "%-16s %2d tables, columns right in %2d, cells %4d of %4d = %.1f %%",
                    what,
                    tables,
                    columns,
                    right,
                    cells,
                    100 * share());
        }
    }

    @Test
    void mostCellsComeBack() throws IOException {
        List<Recovery> recoveries = Recovery.of("heldback.tsv");
        StringBuilder report = new StringBuilder("held back from training and tuning: " + recoveries.size()
                + " tables; learned from: " + Recovery.read("written.tsv").size() + " others\n");
        new TreeMap<>(recoveries.stream().collect(Collectors.groupingBy(Recovery::domain)))
                .forEach(
                        (domain, of) -> report.append(Tally.of(of).line(domain)).append('\n'));
        Tally all = Tally.of(recoveries);
        Tally sure = sure(recoveries);
        report.append(all.line("all")).append('\n');
        report.append(String.format(
                Locale.ROOT, "sure rows: cells %d of %d = %.1f %%", sure.right, sure.cells, 100 * sure.share()));
        System.out.println(report);
        assertEquals(48, all.tables);
        assertTrue(all.share() >= 0.86, report::toString);
        assertTrue(all.columns >= 0.85 * all.tables, report::toString);
        assertTrue(sure.share() >= 0.95, report::toString);
        assertTrue(sure.cells >= 0.25 * all.cells, report::toString);
    }

    /** The cells of rows whose confidence counts as sure. */
    private static Tally sure(List<Recovery> recoveries) {
        int right = 0;
        int cells = 0;
        for (Recovery recovery : recoveries) {
            for (int row = 0; row < recovery.found().size(); row++) {
                if (recovery.confidence().get(row) >= Row.CERTAIN) {
                    right += recovery.right(row);
                    cells += recovery.expected().get(row).size();
                }
            }
        }
        return new Tally(recoveries.size(), 0, right, cells);
    }
}
