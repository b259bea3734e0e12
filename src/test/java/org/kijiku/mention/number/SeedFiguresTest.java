package org.kijiku.mention.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kijiku.mention.Bound;
import org.kijiku.mention.Mention;
import org.kijiku.mention.Quantity;
import org.kijiku.mention.QuantityMention;
import org.kijiku.table.Table;
import org.kijiku.table.TableFinder;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;

/** The figures of the seed article, in prose and in its flattened tables. */
class SeedFiguresTest {
    private static final Path SEED = Path.of("seeds/000_c12c6b67ec978006.txt");
    private static final Path GOLD = Path.of("../shared/gold/seed.gold.json");

    private final NumericRecognizer recognizer = NumericRecognizer.open(Path.of("ontology"));

    @Test
    void readsEveryFigureOfTheSeed() throws IOException {
        Assumptions.assumeTrue(Files.exists(GOLD));
        Map<Integer, Quantity> found = found();
        List<String> wrong = new ArrayList<>();
        int figures = 0;
        for (JsonNode gold : Gold.json(GOLD).get("figures")) {
            int start = gold.get("start").asInt();
            if (gold.path("boilerplate").asBoolean()) {
                assertTrue(!found.containsKey(start), "boilerplate gives no figure");
                continue;
            }
            figures++;
            Quantity quantity = found.remove(start);
            if (quantity == null || !agrees(gold, quantity)) {
                wrong.add(gold.get("id").asText() + " " + gold.get("quote").asText() + " is " + quantity);
            }
        }
        assertEquals(23, figures);
        assertEquals(List.of(), wrong);
        assertEquals(Map.of(), found, "nothing else is a figure");
    }

    private Map<Integer, Quantity> found() throws IOException {
        Article read = new ArticleReader().read("seed.txt", Files.readAllBytes(SEED), ArticleReader.Format.AUTO);
        List<Table> tables = new TableFinder().find(read);
        Article article = TableFinder.settle(read, tables);
        Map<Integer, Quantity> found = new HashMap<>();
        for (Mention mention : recognizer.recognize(article)) {
            if (mention instanceof QuantityMention quantity) {
                found.put(article.text().toCodePoint(quantity.span().start()), quantity.quantity());
            }
        }
        for (Table table : tables) {
            table.rows().forEach(row -> {
                for (int i = 0; i < row.cells().size(); i++) {
                    int start =
                            article.text().toCodePoint(row.cells().get(i).span().start());
                    recognizer
                            .cell(
                                    row.cells().get(i).text(),
                                    table.header().get(i).text())
                            .ifPresent(quantity -> found.put(start, quantity));
                }
            });
        }
        return found;
    }

    private static boolean agrees(JsonNode gold, Quantity quantity) {
        boolean vague = gold.get("value").isNull();
        String unit = gold.get("unit").asText().equals("percent")
                ? "%"
                : gold.get("unit").asText();
        Bound bound = switch (gold.get("bound").asText()) {
            case "less_than" -> Bound.LESS_THAN;
            case "approx" -> vague ? Bound.VAGUE : Bound.APPROX;
            default -> Bound.EXACT;
        };
        boolean value = vague
                ? quantity.value() == null
                        && same(gold.get("value_range").get(0).decimalValue(), quantity.lower())
                        && same(gold.get("value_range").get(1).decimalValue(), quantity.upper())
                : same(gold.get("value").decimalValue(), quantity.value());
        return value && unit.equals(quantity.unit()) && bound == quantity.bound();
    }

    private static boolean same(BigDecimal expected, @Nullable BigDecimal value) {
        return value != null && expected.compareTo(value) == 0;
    }
}
