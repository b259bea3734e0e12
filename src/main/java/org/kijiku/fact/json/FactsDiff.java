package org.kijiku.fact.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kijiku.fact.json.FactsDraft.Entry;

/** Compares two facts documents of one article, fact by fact. */
public final class FactsDiff {
    /** Where a fact stands. */
    public enum Side {
        ONLY_FIRST,
        ONLY_SECOND,
        BOTH
    }

    /**
     * A difference.
     *
     * @param list {@code figures}, {@code events}, …
     * @param fact id or quote, for people
     * @param changes field to both values, for a fact that stands in both; else empty
     */
    public record Difference(Side side, String list, String fact, Map<String, String> changes) {
        public Difference {
            changes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        }
    }

    private static final List<String> LISTS =
            List.of("entities", "tables", "figures", "events", "provisions", "claims");
    /** How a fact was found is no difference in what it says; where it stands is told by its quote. */
    private static final Set<String> ASIDE =
            Set.of("id", "iri", "start", "end", "prefix", "suffix", "origins", "confidence", "evidence", "marked");
    /** What makes facts of one quote the same one. */
    private static final List<String> KEYS =
            List.of("type", "value", "unit", "kind", "relation", "agreement", "object");

    private FactsDiff() {}

    /** All differences, list by list, in the order of the first document. */
    public static List<Difference> between(FactsDraft first, FactsDraft second) {
        List<Difference> all = new ArrayList<>();
        for (String list : LISTS) {
            List<Entry> left = new ArrayList<>(second.entries(list));
            for (Entry entry : first.entries(list)) {
                Optional<Entry> partner = partner(entry, left);
                if (partner.isEmpty()) {
                    all.add(new Difference(Side.ONLY_FIRST, list, name(entry), Map.of()));
                    continue;
                }
                left.remove(partner.get());
                Map<String, String> changes =
                        changes(entry.node(), partner.get().node());
                if (!changes.isEmpty()) {
                    all.add(new Difference(Side.BOTH, list, name(entry), changes));
                }
            }
            left.forEach(entry -> all.add(new Difference(Side.ONLY_SECOND, list, name(entry), Map.of())));
        }
        return List.copyOf(all);
    }

    private static Optional<Entry> partner(Entry entry, List<Entry> others) {
        String id = entry.node().path("id").asText("");
        Optional<Entry> same = others.stream()
                .filter(other ->
                        !id.isEmpty() && other.node().path("id").asText("").equals(id))
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        Entry best = null;
        int most = -1;
        for (Entry other : others) {
            int likeness = likeness(entry.node(), other.node());
            if (likeness > most && touches(entry.node(), other.node())) {
                best = other;
                most = likeness;
            }
        }
        return Optional.ofNullable(most > 0 ? best : null);
    }

    private static int likeness(JsonNode one, JsonNode other) {
        return (int) KEYS.stream()
                .filter(key -> one.hasNonNull(key) && one.get(key).equals(other.get(key)))
                .count();
    }

    private static boolean touches(JsonNode one, JsonNode other) {
        if (!one.has("quote")) {
            return !one.has("id") && one.path("start").equals(other.path("start"));
        }
        boolean placed = one.has("start") && one.has("end") && other.has("start") && other.has("end");
        if (placed) {
            return one.get("start").asInt() < other.get("end").asInt()
                    && other.get("start").asInt() < one.get("end").asInt();
        }
        String first = one.path("quote").asText();
        String second = other.path("quote").asText();
        return first.contains(second) || second.contains(first);
    }

    private static Map<String, String> changes(JsonNode one, JsonNode other) {
        Set<String> fields = new TreeSet<>();
        for (JsonNode node : List.of(one, other)) {
            for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
                fields.add(names.next());
            }
        }
        fields.removeAll(ASIDE);
        Map<String, String> changes = new LinkedHashMap<>();
        for (String field : fields) {
            String before = show(one.path(field));
            String after = show(other.path(field));
            if (!before.equals(after)) {
                changes.put(field, before + " → " + after);
            }
        }
        return changes;
    }

    /** Absent, null, false and empty say the same. */
    private static String show(JsonNode node) {
        boolean none = node.isMissingNode()
                || node.isNull()
                || node.isContainerNode() && node.isEmpty()
                || node.isBoolean() && !node.booleanValue();
        return none
                ? "–"
                : node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.toString();
    }

    private static String name(Entry entry) {
        String quote = entry.node().path("quote").asText("");
        String id = entry.node().path("id").asText(entry.path());
        return quote.isEmpty() ? id : id + " \"" + quote + "\"";
    }
}
