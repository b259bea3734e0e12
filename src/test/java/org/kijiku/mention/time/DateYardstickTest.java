package org.kijiku.mention.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kijiku.mention.DateMention;
import org.kijiku.mention.LexiconFile;

/**
 * Dates and date periods of Recognizers-Text's Japanese cases. Times of day, durations and recurring sets are no matter
 * of this recognizer and not counted. Conventions refused on purpose stand, with the reason, in {@code refused.tsv}.
 */
class DateYardstickTest {
    private static final Path FILE = Path.of("../shared/yardsticks/recognizers-ja/DateTimeModel.dev.json");
    private static final Path REFUSED = Path.of("src/test/resources/org/kijiku/mention/time/refused.tsv");
    private final DateRecognizer recognizer = DateRecognizer.open(Path.of("ontology"));

    @Test
    void agreesWithTheYardstick() throws IOException {
        Assumptions.assumeTrue(Files.exists(FILE));
        Map<String, String> refused = refused();
        Set<String> met = new TreeSet<>();
        List<String> agreed = new ArrayList<>();
        List<String> translated = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        int refusals = 0;
        for (JsonNode node : new ObjectMapper().readTree(FILE.toFile())) {
            String input = node.get("Input").asText();
            List<DateMention> found = recognizer.recognize(input, reference(node));
            for (JsonNode result : node.get("Results")) {
                String words = input.substring(
                        result.get("Start").asInt(), result.get("End").asInt() + 1);
                if (!counted(result)) {
                    continue;
                }
                if (found.stream().anyMatch(mention -> agrees(mention, result, false))) {
                    agreed.add(words);
                } else if (found.stream().anyMatch(mention -> agrees(mention, result, true))) {
                    translated.add(words);
                } else if (refused.containsKey(words)) {
                    met.add(words);
                    refusals++;
                } else {
                    missed.add(words + " in " + input + ": " + result.get("Resolution") + " but read " + found);
                }
            }
        }
        int right = agreed.size() + translated.size();
        int cases = right + missed.size();
        System.out.printf(
                "Recognizers-Text dates and date periods: %d agree, %d more in translation, %d missed, %d refused%n",
                agreed.size(), translated.size(), missed.size(), refusals);
        assertEquals(new TreeSet<>(refused.keySet()), met, "refusals that no case needs are to be deleted");
        assertTrue(right >= 0.85 * cases, () -> String.join("\n", missed));
    }

    @Test
    void readsNothingWhereTheYardstickHasNothing() throws IOException {
        Assumptions.assumeTrue(Files.exists(FILE));
        List<String> falseHits = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(FILE.toFile())) {
            String input = node.get("Input").asText();
            List<DateMention> found = recognizer.recognize(input, reference(node));
            if (node.get("Results").isEmpty() && !found.isEmpty()) {
                falseHits.add(input + " " + found);
            }
        }
        assertEquals(List.of(), falseHits);
    }

    private static boolean counted(JsonNode result) {
        String type = result.get("TypeName").asText();
        return type.endsWith(".date") || type.endsWith(".daterange");
    }

    private static LocalDate reference(JsonNode node) {
        String moment = node.get("Context").get("ReferenceDateTime").asText();
        return LocalDateTime.parse(moment).toLocalDate();
    }

    /** Expression to the convention that it follows. */
    private static Map<String, String> refused() {
        Map<String, String> refused = new HashMap<>();
        for (LexiconFile.Row row : LexiconFile.read(REFUSED).rows()) {
            row.list("expressions").forEach(words -> refused.put(words, row.get("convention")));
        }
        return refused;
    }

    private static boolean agrees(DateMention mention, JsonNode result, boolean translate) {
        if (mention.span().start() != result.get("Start").asInt()
                || mention.span().end() != result.get("End").asInt() + 1) {
            return false;
        }
        for (JsonNode value : result.get("Resolution").get("values")) {
            if (translate ? agreesInTranslation(mention, value) : agreesWith(mention, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean agreesWith(DateMention mention, JsonNode value) {
        LocalDate first = mention.period().start();
        LocalDate last = mention.period().end();
        if (first == null || last == null) {
            return false;
        }
        String start = first.toString();
        String next = last.plusDays(1).toString();
        if (value.has("value")) {
            return value.get("value").asText().equals(start) && first.equals(last);
        }
        boolean from = value.has("start");
        boolean to = value.has("end");
        String theirStart = value.path("start").asText();
        String theirEnd = value.path("end").asText();
        return switch (mention.relation()) {
            case SINCE -> from && !to && theirStart.equals(start);
            case BY -> to && !from && theirEnd.equals(start);
            case AT ->
                from && to && theirStart.equals(start) && (theirEnd.equals(next) || theirEnd.equals(last.toString()));
        };
    }

    /** It ends a range before its last unit and begins 以降 after the unit named; we include both units. */
    private static boolean agreesInTranslation(DateMention mention, JsonNode value) {
        LocalDate last = mention.period().end();
        String label = mention.period().label();
        String theirStart = value.path("start").asText();
        String theirEnd = value.path("end").asText();
        if (last == null) {
            return false;
        }
        return mention.relation() == DateMention.Relation.SINCE
                ? theirStart.equals(last.plusDays(1).toString())
                : theirStart.equals(String.valueOf(mention.period().start()))
                        && theirEnd.startsWith(label.substring(label.indexOf('/') + 1))
                        && theirEnd.endsWith("-01");
    }
}
