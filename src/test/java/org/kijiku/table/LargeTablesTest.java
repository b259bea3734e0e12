package org.kijiku.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of thousands of rows: what is worked out and kept grows with the rows and no faster. */
class LargeTablesTest {
    private static final int ROWS = 5_000;

    @ParameterizedTest
    @CsvSource({"csv, 5000, 12", "flattened, 2000, 4"})
    void twoHundredMegabytesAreEnoughForThousandsOfRows(String kind, int rows, int columns) throws Exception {
        assertEquals(rows + " rows of " + columns, child("-Xmx200m", kind, rows));
    }

    /** What {@link LargeTables} prints in a Java of its own. */
    private static String child(String heap, String kind, int rows) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(List.of(
                        java.toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeTables.class.getName(),
                        kind,
                        Integer.toString(rows)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed.strip();
    }

    @Test
    void theRowsOfAMarkedTableAreReadOneByOne() {
        TableFinder finder = new TableFinder();
        allocated(finder, ROWS / 4);
        long few = allocated(finder, ROWS / 4);
        long twice = allocated(finder, ROWS / 2);
        long fourTimes = allocated(finder, ROWS);
        assertEquals(2.0, (double) (fourTimes - twice) / (twice - few), 0.2);
    }

    /** Bytes allocated for reading a marked table of so many rows and twelve columns, whatever the clock says. */
    private static long allocated(TableFinder finder, int rows) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Table table = LargeTables.read(finder, "csv", rows);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertEquals(rows, table.rows().size());
        assertEquals(LargeTables.COLUMNS, table.columns());
        Row last = table.rows().getLast();
        assertEquals("第" + (rows - 1) + "地区", last.cells().getFirst().text());
        return allocated;
    }

    @Test
    void theRowsOfAFlattenedTableAreCutOneByOne() {
        TableFinder finder = new TableFinder();
        long few = work(finder, 60);
        long twice = work(finder, 120);
        long fourTimes = work(finder, 240);
        assertEquals(2.0, (double) (fourTimes - twice) / (twice - few), 0.2);
    }

    /** Stretches of lines looked at in recovering a table of so many rows. */
    private static long work(TableFinder finder, int rows) {
        long before = finder.work();
        Table table = LargeTables.read(finder, "flattened", rows);
        assertEquals(rows, table.rows().size());
        assertEquals(4, table.columns());
        return finder.work() - before;
    }
}
