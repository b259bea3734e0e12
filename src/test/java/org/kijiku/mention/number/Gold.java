package org.kijiku.mention.number;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a gold file.
 *
 * @param quote its words
 * @param start first code point
 * @param end one past the last
 * @param value the point value, null for a vague amount
 * @param upper upper end of a range, else null
 * @param unit unit code
 * @param bound bound as the gold writes it
 * @param lenient whether finding it or not is all the same
 */
record Gold(
        String quote,
        int start,
        int end,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        String unit,
        String bound,
        boolean lenient) {
    static JsonNode json(Path file) {
        try {
            return new ObjectMapper()
                    .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Gold> figures(Path file) {
        List<Gold> figures = new ArrayList<>();
        json(file).get("figures").forEach(node -> figures.add(of(node)));
        return figures;
    }

    private static Gold of(JsonNode node) {
        String quote = node.get("quote").asText();
        int start = node.get("start").asInt();
        JsonNode bound = node.has("approx") ? node.get("approx") : node.path("bound");
        return new Gold(
                quote,
                start,
                start + quote.codePointCount(0, quote.length()),
                number(node.path("value")),
                number(node.path("value_max")),
                node.get("unit").asText(),
                bound.asText(),
                node.path("note").asText().contains("lenient"));
    }

    private static @Nullable BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }
}
