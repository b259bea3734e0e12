package org.kijiku.link.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.kijiku.link.match.ExternalThing;
import org.kijiku.link.match.Link;
import org.kijiku.link.match.Matcher;
import org.kijiku.link.reconcile.EntityList.Item;

/**
 * Answers reconciliation queries, suggestions and data extensions over one state of the graph. Batches and texts are
 * bounded. Safe for use by several threads.
 */
public final class Reconciler {
    /** The most queries of a batch and ids of an extension. */
    public static final int LARGEST_BATCH = 100;

    /** The longest request in characters. */
    public static final int LONGEST_REQUEST = 200_000;

    private static final int LONGEST_NAME = 300;
    private static final int MOST_CANDIDATES = 25;
    private static final int MOST_PROPERTIES = 20;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Matcher matcher;
    private final EntityList entities;

    private Reconciler(Matcher matcher, EntityList entities) {
        this.matcher = matcher;
        this.entities = entities;
    }

    /** @param graph holds the entities; it is read here and not kept */
    public static Reconciler over(Model graph) {
        return new Reconciler(Matcher.over(graph), new EntityList(graph));
    }

    EntityList entities() {
        return entities;
    }

    /**
     * Answers a batch.
     *
     * @param queries JSON: {@code {"q0": {"query": …}, …}}
     * @throws BadRequestException if it is no batch or too large
     */
    public JsonNode queries(String queries) {
        JsonNode batch = parse(queries);
        if (!batch.isObject() || batch.size() > LARGEST_BATCH) {
            throw new BadRequestException("queries is an object of at most " + LARGEST_BATCH + " queries, this one has "
                    + batch.size() + "; send several batches");
        }
        ObjectNode answer = JSON.objectNode();
        batch.properties().forEach(entry -> answer.set(entry.getKey(), result(entry.getKey(), entry.getValue())));
        return answer;
    }

    private ObjectNode result(String key, JsonNode query) {
        if (!query.isObject()
                || !query.path("query").isTextual() && query.path("properties").isEmpty()) {
            throw new BadRequestException(key + ": a query has 'query', the name to match, or 'properties'");
        }
        String name = query.path("query").asText("");
        if (name.length() > LONGEST_NAME) {
            throw new BadRequestException(key + ": a name is at most " + LONGEST_NAME + " characters long");
        }
        Set<String> types = types(query.path("type"));
        List<Link> links =
                matcher.match(thing(name, types.size() == 1 ? types.iterator().next() : "", query));
        int limit = Math.clamp(query.path("limit").asInt(5), 1, MOST_CANDIDATES);
        ArrayNode result = JSON.arrayNode();
        links.stream()
                .limit(limit)
                .forEach(link -> entities.get(link.entity()).ifPresent(item -> {
                    if (types.size() < 2 || types.contains(item.type())) {
                        result.add(candidate(item, link));
                    }
                }));
        return JSON.objectNode().set("result", result);
    }

    private static Set<String> types(JsonNode type) {
        Set<String> types = new LinkedHashSet<>();
        if (type.isTextual()) {
            types.add(Types.className(type.asText()));
        }
        type.forEach(one -> types.add(Types.className(one.asText())));
        types.remove("Entity");
        return types;
    }

    private static ExternalThing thing(String name, String type, JsonNode query) {
        Map<String, String> identifiers = new HashMap<>();
        String reading = "";
        JsonNode properties = query.path("properties");
        for (int i = 0; i < Math.min(properties.size(), MOST_PROPERTIES); i++) {
            String id = properties.get(i).path("pid").asText();
            JsonNode value = properties.get(i).path("v");
            JsonNode first = value.isArray() ? value.path(0) : value;
            String words = first.isObject() ? first.path("id").asText() : first.asText();
            if (id.equals("reading")) {
                reading = words;
            } else if (Properties.get(id).isPresent()) {
                identifiers.put(id, words);
            }
        }
        return new ExternalThing("query", List.of(name), type, reading, identifiers);
    }

    private static ObjectNode candidate(Item item, Link link) {
        ObjectNode candidate = JSON.objectNode()
                .put("id", item.id())
                .put("name", item.name())
                .put("description", item.description() + ": " + link.reason())
                .put("score", link.confidence().movePointRight(2).doubleValue())
                .put("match", link.review() == Link.Review.ACCEPT);
        candidate.set("type", JSON.arrayNode().add(Types.node(item.type())));
        candidate.set(
                "features",
                JSON.arrayNode()
                        .add(JSON.objectNode()
                                .put("id", link.justification())
                                .put("value", link.confidence().doubleValue())));
        return candidate;
    }

    /** Entities of which a name begins with {@code prefix}. */
    public JsonNode suggestEntities(String prefix, int cursor) {
        ArrayNode result = JSON.arrayNode();
        for (Item item : entities.beginning(cut(prefix), Math.clamp(cursor, 0, 10_000), 20)) {
            ObjectNode node = JSON.objectNode()
                    .put("id", item.id())
                    .put("name", item.name())
                    .put("description", item.description());
            node.set("notable", JSON.arrayNode().add(Types.node(item.type())));
            result.add(node);
        }
        return JSON.objectNode().set("result", result);
    }

    private static String cut(String prefix) {
        return prefix.substring(0, Math.min(prefix.length(), LONGEST_NAME));
    }

    /**
     * Values of properties of entities.
     *
     * @param extend JSON: {@code {"ids": [...], "properties": [{"id": …}]}}
     * @throws BadRequestException if it is no such request or too large
     */
    public JsonNode extend(String extend) {
        JsonNode request = parse(extend);
        JsonNode ids = request.path("ids");
        JsonNode properties = request.path("properties");
        if (!ids.isArray()
                || !properties.isArray()
                || ids.size() > LARGEST_BATCH
                || properties.size() > MOST_PROPERTIES) {
            throw new BadRequestException("extend has at most " + LARGEST_BATCH + " 'ids' and at most "
                    + MOST_PROPERTIES + " 'properties'; send several requests");
        }
        List<Properties.Described> wanted = new ArrayList<>();
        properties.forEach(property ->
                wanted.add(Properties.get(property.path("id").asText())
                        .orElseThrow(() -> new BadRequestException("no property is called '"
                                + property.path("id").asText() + "'; ask /reconcile/suggest/property"))));
        return new Extension(entities).answer(ids, wanted);
    }

    private static JsonNode parse(String json) {
        if (json.length() > LONGEST_REQUEST) {
            throw new BadRequestException("a request has at most " + LONGEST_REQUEST + " characters; send several");
        }
        try {
            JsonNode node = new ObjectMapper().readTree(json);
            return node == null ? JSON.missingNode() : node;
        } catch (JsonProcessingException e) {
            throw new BadRequestException("no JSON at line "
                    + (e.getLocation() == null ? 0 : e.getLocation().getLineNr()) + ": " + e.getOriginalMessage());
        }
    }
}
