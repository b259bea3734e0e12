package org.kijiku.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;

/** Tables of thousands of rows: what is worked out and kept grows with the rows and no faster. */
class LargeTablesTest {
    private static final int COLUMNS = 12;

    private static String csv(int rows) {
        Random random = new Random(5);
        StringBuilder csv = new StringBuilder("地域");
        for (int c = 1; c < COLUMNS; c++) {
            csv.append(",第").append(c).append("期(億円)");
        }
        for (int r = 0; r < rows; r++) {
            csv.append("\n第").append(r).append("地区");
            for (int c = 1; c < COLUMNS; c++) {
                csv.append(',').append(random.nextInt(10_000));
            }
        }
        return csv.append('\n').toString();
    }

    private static String flattened(int rows) {
        Random random = new Random(6);
        StringBuilder lines = new StringBuilder("題名となる一行\n\n次の表にまとめました。\n\n年度予算額(億円)構成比主な使途\n");
        String[] uses = {"道路の補修", "学校の建て替え", "堤防の強化", "端末の更新", "医師の確保"};
        for (int r = 0; r < rows; r++) {
            lines.append(1000 + r % 1000).append("年度").append(String.format("%,d", 1000 + random.nextInt(8000)));
            lines.append(String.format("%.1f%%", 10 + random.nextInt(800) / 10.0))
                    .append(uses[r % 5])
                    .append('\n');
        }
        return lines.append("\n以上が概要です。\n").toString();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void fiveThousandRowsOfTwelveColumnsTakeLittleMemory() {
        byte[] bytes = csv(5_000).getBytes(StandardCharsets.UTF_8);
        TableFinder finder = new TableFinder();
        long before = used();
        Article article = new ArticleReader().read("large.csv", bytes, ArticleReader.Format.AUTO);
        List<Table> tables = finder.find(article);
        long kept = used() - before;
        assertEquals(5_000, tables.getFirst().rows().size());
        assertEquals(COLUMNS, tables.getFirst().columns());
        assertEquals(
                "第4999地区", tables.getFirst().rows().getLast().cells().getFirst().text());
        assertTrue(kept < 100_000_000, "bytes kept: " + kept);
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
        Article article = new ArticleReader().read("flat", flattened(rows));
        long before = finder.work();
        List<Table> tables = finder.find(article);
        assertEquals(rows, tables.getFirst().rows().size());
        assertEquals(4, tables.getFirst().columns());
        return finder.work() - before;
    }
}
