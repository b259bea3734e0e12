package org.kijiku.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;

class MarkedTablesTest {
    private final ArticleReader reader = new ArticleReader();
    private final TableFinder finder = new TableFinder();

    @TestFactory
    List<DynamicTest> everyCellOfEveryTable() throws IOException {
        String text;
        try (InputStream stream = Objects.requireNonNull(getClass().getResourceAsStream("marked.txt"))) {
            text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> cases = Arrays.stream(text.split("(?m)^=== ")).skip(1).toList();
        assertTrue(cases.size() >= 25, "cases: " + cases.size());
        return cases.stream().map(this::test).toList();
    }

    private DynamicTest test(String written) {
        String name = written.substring(0, written.indexOf('\n'));
        String[] parts = written.substring(name.length() + 1).split("(?m)^---\n", 2);
        String source =
                parts[0].replace("\\t", "\t").replace("\\u3000", "\u3000").replace("\\ufeff", "\ufeff");
        return DynamicTest.dynamicTest(
                name, () -> assertEquals(parts[1].strip(), read(name, source).strip()));
    }

    private String read(String name, String source) {
        Article article = reader.read(name, source.getBytes(StandardCharsets.UTF_8), ArticleReader.Format.AUTO);
        List<Table> tables = finder.find(article);
        assertEquals(1, tables.size());
        Table table = tables.getFirst();
        String stored = article.text().value();
        table.rows()
                .forEach(row -> row.cells()
                        .forEach(cell ->
                                assertEquals(cell.text(), cell.span().of(stored).strip())));
        return line(table.header()) + "\n"
                + table.rows().stream().map(row -> line(row.cells())).collect(Collectors.joining("\n"));
    }

    private static String line(List<Cell> cells) {
        return cells.stream().map(cell -> cell.text().replace("\n", "⏎")).collect(Collectors.joining(" | "));
    }
}
