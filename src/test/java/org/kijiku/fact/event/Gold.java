package org.kijiku.fact.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.Span;

/** Hand-made events of a text. */
record Gold(List<Told> events) {
    /**
     * An event of the gold.
     *
     * @param spans passages, in UTF-16 units
     * @param types types of ours that stand for its type
     */
    record Told(String type, List<String> types, List<Span> spans, boolean negated, boolean unreal, String quote) {}

    private static final Map<String, LexiconFile.Row> TYPES = types();

    private static Map<String, LexiconFile.Row> types() {
        Map<String, LexiconFile.Row> types = new HashMap<>();
        LexiconFile.read(Path.of("src/test/resources/corpus/gold-event-types.tsv"))
                .rows()
                .forEach(row -> types.put(row.get("gold"), row));
        return types;
    }

    static Gold read(Path text, Path gold) {
        try {
            String words = Files.readString(text);
            JsonNode json = new ObjectMapper().readTree(gold.toFile());
            List<Told> events = new ArrayList<>();
            json.path("events").forEach(event -> events.add(told(event, words)));
            return new Gold(events);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Told told(JsonNode event, String text) {
        String type = event.path("type").asText();
        LexiconFile.Row row = TYPES.get(type);
        List<Span> spans = new ArrayList<>();
        spans.add(span(event, text));
        event.path("other_mentions").forEach(other -> spans.add(span(other, text)));
        String status = event.path("status").asText("");
        boolean unreal = event.path("hypothetical").asBoolean()
                || status.contains("planned")
                || status.contains("hypothetical")
                || status.contains("intended")
                || status.contains("plan");
        boolean negated = event.path("negated").asBoolean()
                || row != null && row.get("negated").equals("true");
        return new Told(
                type,
                row == null ? List.of(type) : row.list("types"),
                spans,
                negated,
                unreal,
                event.path("quote").asText());
    }

    private static Span span(JsonNode at, String text) {
        int start = text.offsetByCodePoints(0, at.path("start").asInt());
        return new Span(start, start + at.path("quote").asText().length());
    }
}
