package org.kijiku.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;

class SeedTablesTest {
    private static final Path SEED = Path.of("seeds/000_c12c6b67ec978006.txt");
    private static final Path GOLD = Path.of("../shared/gold/seed.gold.json");

    private static Article seed() throws IOException {
        return new ArticleReader().read(SEED.toString(), Files.readAllBytes(SEED), ArticleReader.Format.AUTO);
    }

    @Test
    void everyCellStandsAtItsSpan() throws IOException {
        Article article = seed();
        List<Table> tables = new TableFinder().find(article);
        assertEquals(4, tables.size());
        int cells = 0;
        for (Table table : tables) {
            for (Row row : table.rows()) {
                for (Cell cell : row.cells()) {
                    assertEquals(cell.text(), cell.span().of(article.text().value()));
                    cells++;
                }
            }
        }
        assertTrue(cells > 60);
    }

    @Test
    void theSeedsCellsAreAsReadByHand() throws IOException {
        Assumptions.assumeTrue(Files.exists(GOLD));
        List<Table> tables = new TableFinder().find(seed());
        JsonNode gold = new ObjectMapper().readTree(GOLD.toFile()).get("tables");
        int right = 0;
        int all = 0;
        for (int t = 0; t < gold.size(); t++) {
            right += right(tables.get(t).header(), gold.get(t).get("header"));
            all += gold.get(t).get("header").size();
            for (int r = 0; r < gold.get(t).get("rows").size(); r++) {
                JsonNode row = gold.get(t).get("rows").get(r);
                right += right(tables.get(t).rows().get(r).cells(), row);
                all += row.size();
            }
        }
        assertEquals(88, all);
        assertEquals(88, right);
    }

    private static int right(List<Cell> cells, JsonNode row) {
        int right = 0;
        for (int c = 0; c < Math.min(cells.size(), row.size()); c++) {
            right += cells.get(c).text().equals(row.get(c).asText()) ? 1 : 0;
        }
        return right;
    }
}
