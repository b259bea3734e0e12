package org.kijiku.mention.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kijiku.mention.DateMention;

/** Each case of the corpus is a text, the article's date and all dates in it. */
class DateCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private final DateRecognizer recognizer = DateRecognizer.open(Path.of("ontology"));

    @ParameterizedTest
    @ValueSource(strings = {"dates-written.json", "dates-context.json", "dates-none.json", "dates-english.json"})
    void readsWhatIsExpected(String file) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode node : read(file)) {
            String text = node.get("text").asText();
            LocalDate reference = node.get("reference").isNull()
                    ? null
                    : LocalDate.parse(node.get("reference").asText());
            List<String> expected = new ArrayList<>();
            for (JsonNode date : node.get("dates")) {
                expected.add(
                        date.get("quote").asText() + " = " + date.get("label").asText() + " "
                                + date.get("relation").asText());
            }
            List<String> found = recognizer.recognize(text, reference).stream()
                    .map(mention -> line(text, mention))
                    .toList();
            if (!expected.equals(found)) {
                wrong.add(text + "\n    expected " + expected + "\n    but read " + found);
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    @Test
    void hasAllItsCases() throws IOException {
        int cases = 0;
        int negative = 0;
        for (String file :
                List.of("dates-written.json", "dates-context.json", "dates-none.json", "dates-english.json")) {
            for (JsonNode node : read(file)) {
                cases++;
                negative += node.get("dates").isEmpty() ? 1 : 0;
            }
        }
        assertEquals("458 cases, 142 negative", cases + " cases, " + negative + " negative");
    }

    private static JsonNode read(String file) throws IOException {
        return new ObjectMapper().readTree(CORPUS.resolve(file).toFile());
    }

    private static String line(String text, DateMention mention) {
        return mention.span().of(text) + " = " + mention.period().label() + " " + mention.relation();
    }
}
