package org.kijiku.mention.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kijiku.mention.Mention;
import org.kijiku.mention.QuantityMention;

/** Runs the corpus: each case is one input with all the quantities that stand in it. */
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final NumericRecognizer recognizer = NumericRecognizer.open(Path.of("ontology"));

    /** What a case expects or the recognizer finds, in one form. */
    private record Line(
            String text,
            int start,
            @Nullable String value,
            @Nullable String lower,
            @Nullable String upper,
            String unit,
            String bound,
            @Nullable String qualifier) {}

    @TestFactory
    Stream<DynamicTest> findsWhatTheCorpusExpects() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    @Test
    void isLargeEnough() throws IOException {
        int cases = 0;
        int negative = 0;
        for (Path file : files()) {
            JsonNode all = JSON.readTree(file.toFile());
            cases += all.size();
            for (JsonNode one : all) {
                negative += one.get("expected").isEmpty() ? 1 : 0;
            }
        }
        assertTrue(cases >= 600 && negative >= 150, cases + " cases, " + negative + " of them negative");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.getFileName().toString().matches("quantity-.*[.]json"))
                    .sorted()
                    .toList();
        }
    }

    private void check(Path file) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode one : JSON.readTree(file.toFile())) {
            String input = one.get("input").asText();
            List<Line> expected = new ArrayList<>();
            one.get("expected").forEach(node -> expected.add(expected(node)));
            List<Line> found = found(input);
            if (!expected.equals(found)) {
                wrong.add(input + "\n   expected " + expected + "\n   found    " + found);
            }
        }
        assertEquals("", String.join("\n", wrong), () -> wrong.size() + " wrong cases in " + file);
    }

    private static Line expected(JsonNode node) {
        return new Line(
                node.get("text").asText(),
                node.get("start").asInt(),
                number(node, "value"),
                number(node, "lower"),
                number(node, "upper"),
                node.get("unit").asText(),
                node.get("bound").asText(),
                node.has("qualifier") ? node.get("qualifier").asText() : null);
    }

    private static @Nullable String number(JsonNode node, String field) {
        return node.has(field) ? plain(new BigDecimal(node.get(field).asText())) : null;
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }

    private List<Line> found(String input) {
        List<Line> found = new ArrayList<>();
        for (Mention mention : recognizer.recognize(input, null)) {
            if (mention instanceof QuantityMention quantity) {
                found.add(new Line(
                        quantity.span().of(input),
                        quantity.span().start(),
                        plain(quantity.quantity().value()),
                        plain(quantity.quantity().lower()),
                        plain(quantity.quantity().upper()),
                        quantity.quantity().unit(),
                        quantity.quantity().bound().code(),
                        quantity.quantity().qualifier()));
            }
        }
        return found;
    }
}
