package org.kijiku.link.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kijiku.link.match.ExternalThing;
import org.kijiku.link.match.Link;
import org.kijiku.link.match.Matcher;
import org.kijiku.link.reconcile.EntityList.Item;

/** Answers one query of a batch. */
final class Candidates {
    private static final int USUAL = 5;
    private static final int MOST = 25;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Matcher matcher;
    private final EntityList entities;

    Candidates(Matcher matcher, EntityList entities) {
        this.matcher = matcher;
        this.entities = entities;
    }

    /**
     * The candidates, best first.
     *
     * @param key of the query in its batch
     * @throws BadRequestException if it is no query
     */
    ObjectNode answer(String key, JsonNode query) {
        check(key, query);
        String name = query.path("query").asText("");
        Set<String> types = types(query.path("type"));
        ArrayNode result = JSON.arrayNode();
        links(name, types.size() == 1 ? types.iterator().next() : "", query)
                .flatMap(link -> entities.get(link.entity()).stream()
                        .filter(item -> types.size() < 2 || types.contains(item.type()))
                        .map(item -> candidate(item, link)))
                .limit(Math.clamp(query.path("limit").asInt(USUAL), 1, MOST))
                .forEach(result::add);
        return JSON.objectNode().set("result", result);
    }

    private static void check(String key, JsonNode query) {
        JsonNode name = query.path("query");
        JsonNode properties = query.path("properties");
        if (!query.isObject() || !name.isTextual() && properties.isEmpty()) {
            throw new BadRequestException(key + ": a query has 'query', the name to match, or 'properties'");
        }
        if (!name.isMissingNode() && !name.isTextual() || !properties.isMissingNode() && !properties.isArray()) {
            throw new BadRequestException(key + ": 'query' is a text and 'properties' a list");
        }
        if (name.asText().length() > Reconciler.LONGEST_NAME) {
            throw new TooLargeException(key + ": a name is at most " + Reconciler.LONGEST_NAME + " characters long");
        }
    }

    /** An id given as the name means its entity. */
    private Stream<Link> links(String name, String type, JsonNode query) {
        Optional<Item> named = entities.get(name.strip());
        return named.map(item -> Stream.of(Link.ofIdentifier(item.id(), item.name())))
                .orElseGet(() -> matcher.match(thing(name, type, query)).stream());
    }

    private static Set<String> types(JsonNode type) {
        Set<String> types = new LinkedHashSet<>();
        if (type.isTextual()) {
            types.add(Types.className(type.asText()));
        }
        type.forEach(
                one -> types.add(Types.className(one.isObject() ? one.path("id").asText() : one.asText())));
        types.remove("Entity");
        types.remove("");
        return types;
    }

    private ExternalThing thing(String name, String type, JsonNode query) {
        Map<String, String> identifiers = new HashMap<>();
        Map<String, String> context = new HashMap<>();
        String reading = "";
        JsonNode properties = query.path("properties");
        for (int i = 0; i < Math.min(properties.size(), Reconciler.MOST_PROPERTIES); i++) {
            String id = properties.get(i).path("pid").asText();
            JsonNode value = properties.get(i).path("v");
            JsonNode first = value.isArray() ? value.path(0) : value;
            String words = first.isObject() ? first.path("id").asText() : first.asText();
            context.put(id, entities.get(words).map(Item::name).orElse(words));
            if (id.equals("reading")) {
                reading = words;
            } else if (Properties.get(id).isPresent()) {
                identifiers.put(id, words);
            }
        }
        return new ExternalThing("query", List.of(name), type, reading, identifiers, context);
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
}
