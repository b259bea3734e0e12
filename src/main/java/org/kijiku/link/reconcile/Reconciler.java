package org.kijiku.link.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.kijiku.link.match.Excerpt;
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

    static final int LONGEST_NAME = 300;
    static final int MOST_PROPERTIES = 20;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Matcher matcher;
    private final EntityList entities;

    private Reconciler(Matcher matcher, EntityList entities) {
        this.matcher = matcher;
        this.entities = entities;
    }

    /** @param graph holds the entities; it is read here and not kept */
    public static Reconciler over(Model graph) {
        Model excerpt = Excerpt.of(graph);
        return new Reconciler(Matcher.ofExcerpt(excerpt), new EntityList(excerpt));
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
        if (!batch.isObject()) {
            throw new BadRequestException("queries is an object of queries, such as {\"q0\": {\"query\": \"日本\"}}");
        }
        if (batch.size() > LARGEST_BATCH) {
            throw new TooLargeException("a batch has at most " + LARGEST_BATCH + " queries, this one has "
                    + batch.size() + "; send several batches");
        }
        ObjectNode answer = JSON.objectNode();
        Candidates candidates = new Candidates(matcher, entities);
        batch.properties()
                .forEach(entry -> answer.set(entry.getKey(), candidates.answer(entry.getKey(), entry.getValue())));
        return answer;
    }

    /** Entities whose id this is, or of which a name begins with {@code prefix}. */
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
        if (!ids.isArray() || !properties.isArray()) {
            throw new BadRequestException("extend has two lists, 'ids' and 'properties'");
        }
        if (ids.size() > LARGEST_BATCH || properties.size() > MOST_PROPERTIES) {
            throw new TooLargeException("extend has at most " + LARGEST_BATCH + " 'ids' and at most " + MOST_PROPERTIES
                    + " 'properties'; send several requests");
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
            throw new TooLargeException("a request has at most " + LONGEST_REQUEST + " characters; send several");
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
