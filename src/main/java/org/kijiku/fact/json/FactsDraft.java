package org.kijiku.fact.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A facts document as parsed and not yet checked: whatever it says may be wrong. */
public final class FactsDraft {
    /**
     * One entry of a list of the document.
     *
     * @param path {@code figures[3]}
     * @param line 1-based line of the file
     */
    public record Entry(String path, int line, JsonNode node) {}

    private final String source;
    private final JsonNode root;
    private final String pointer;
    private final Map<String, Integer> lines;

    FactsDraft(String source, JsonNode root, String pointer, Map<String, Integer> lines) {
        this.source = source;
        this.root = root;
        this.pointer = pointer;
        this.lines = lines;
    }

    /** The file it was read from. */
    public String source() {
        return source;
    }

    public JsonNode root() {
        return root;
    }

    /** A text of the {@code article} part, or null if it is not given. */
    public @Nullable String article(String field) {
        JsonNode node = root.path("article").path(field);
        return node.isTextual() ? node.textValue() : null;
    }

    /** The entries of a list ({@code figures}, {@code entities}, …), none if the document has no such list. */
    public List<Entry> entries(String list) {
        List<Entry> entries = new ArrayList<>();
        JsonNode nodes = root.path(list);
        for (int i = 0; i < nodes.size(); i++) {
            String path = list + "[" + i + "]";
            entries.add(new Entry(path, line(path), nodes.get(i)));
        }
        return entries;
    }

    /** The 1-based line at which {@code path} ({@code figures[3]}) stands; the document's own if it has none. */
    public int line(String path) {
        String inside = path.replace('[', '/').replace("]", "");
        Integer line = lines.get(pointer + "/" + inside);
        return line != null ? line : lines.getOrDefault(pointer, 1);
    }
}
