package org.kijiku.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;

/** Articles with a table of many rows; run by itself it reads one of them, so that its memory can be limited. */
final class LargeTables {
    static final int COLUMNS = 12;

    private LargeTables() {}

    /** @param args {@code csv} or {@code flattened}, and the number of rows */
    public static void main(String[] args) {
        int rows = Integer.parseInt(args[1]);
        Table table = read(new TableFinder(), args[0], rows);
        System.out.println(table.rows().size() + " rows of " + table.columns());
    }

    /** The table of an article that has but one. */
    static Table read(TableFinder finder, String kind, int rows) {
        ArticleReader reader = new ArticleReader();
        Article article = kind.equals("csv")
                ? reader.read("large.csv", csv(rows).getBytes(StandardCharsets.UTF_8), ArticleReader.Format.AUTO)
                : reader.read("flat", flattened(rows));
        List<Table> tables = finder.find(article);
        return tables.getFirst();
    }

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
            lines.append(1990 + r % 30).append("年度").append(String.format("%,d", 1000 + random.nextInt(8000)));
            lines.append(String.format("%.1f%%", 10 + random.nextInt(800) / 10.0))
                    .append(uses[r % 5])
                    .append('\n');
        }
        return lines.append("\n以上が概要です。\n").toString();
    }
}
