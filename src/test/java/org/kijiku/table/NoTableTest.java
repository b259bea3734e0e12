package org.kijiku.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;

class NoTableTest {
    private final ArticleReader reader = new ArticleReader();
    private final TableFinder finder = new TableFinder();

    @TestFactory
    List<DynamicTest> linesThatAreNoTableStayProse() throws IOException {
        List<String> texts;
        try (InputStream stream = Objects.requireNonNull(getClass().getResourceAsStream("negative.txt"))) {
            texts = List.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n\n"));
        }
        assertTrue(texts.size() >= 40, "texts: " + texts.size());
        return texts.stream()
                .map(text -> DynamicTest.dynamicTest(
                        text.lines().filter(l -> l.startsWith("#")).toList().getLast(), () -> {
                            String body = String.join(
                                    "\n",
                                    text.lines()
                                            .filter(line -> !line.startsWith("#"))
                                            .toList());
                            Article article = reader.read("n", "政策をめぐる例\n\n本文の一文目です。\n\n" + body + "\n\n結びの一文です。\n");
                            assertEquals(List.of(), finder.find(article));
                        }))
                .toList();
    }
}
