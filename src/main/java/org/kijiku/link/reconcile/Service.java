package org.kijiku.link.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Vocabulary;
import org.kijiku.mention.EntityType;

/** What the service says of itself: manifest, types, properties, previews. */
public final class Service {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Reconciler reconciler;

    public Service(Reconciler reconciler) {
        this.reconciler = reconciler;
    }

    /** @param address of the service, {@code http://localhost:3030/reconcile} */
    public static JsonNode manifest(String address) {
        ObjectNode manifest = JSON.objectNode();
        manifest.set("versions", JSON.arrayNode().add("0.2"));
        manifest.put("name", "Kijiku").put("identifierSpace", Iris.ID).put("schemaSpace", Vocabulary.NS);
        manifest.set("defaultTypes", JSON.arrayNode().addAll(types("")));
        manifest.put("documentation", address.replaceFirst("reconcile$", ""))
                .put("batchSize", Reconciler.LARGEST_BATCH);
        manifest.set("view", JSON.objectNode().put("url", address + "/view?id={{id}}"));
        manifest.set(
                "preview",
                JSON.objectNode()
                        .put("url", address + "/preview?id={{id}}")
                        .put("width", 420)
                        .put("height", 200));
        ObjectNode suggest = JSON.objectNode();
        for (String kind : List.of("entity", "type", "property")) {
            suggest.set(
                    kind,
                    JSON.objectNode()
                            .put("service_url", address)
                            .put("service_path", "/suggest/" + kind)
                            .put("flyout_service_path", "/flyout/" + kind + "?id=${id}"));
        }
        manifest.set("suggest", suggest);
        ObjectNode propose = JSON.objectNode().put("service_url", address).put("service_path", "/propose");
        manifest.set("extend", JSON.objectNode().set("propose_properties", propose));
        return manifest;
    }

    private static List<ObjectNode> types(String prefix) {
        return Arrays.stream(EntityType.values())
                .map(EntityType::className)
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT)))
                .map(Types::node)
                .toList();
    }

    /** Types whose name begins like this. */
    public static JsonNode suggestTypes(String prefix) {
        return JSON.objectNode().set("result", JSON.arrayNode().addAll(types(prefix.strip())));
    }

    /** Properties whose id or name begins like this. */
    public static JsonNode suggestProperties(String prefix) {
        String wanted = prefix.strip().toLowerCase(Locale.ROOT);
        ArrayNode result = JSON.arrayNode();
        Properties.ALL.stream()
                .filter(property -> property.id().startsWith(wanted)
                        || property.name().toLowerCase(Locale.ROOT).contains(wanted))
                .forEach(property -> result.add(node(property)));
        return JSON.objectNode().set("result", result);
    }

    /**
     * Properties that entities of a type have.
     *
     * @param limit the most to propose
     */
    public JsonNode propose(String type, int limit) {
        String className = Types.className(type);
        List<String> ids = reconciler.entities().properties(className.equals("Entity") ? "" : className);
        ArrayNode properties = JSON.arrayNode();
        Properties.ALL.stream()
                .filter(property -> ids.contains(property.id()))
                .limit(limit)
                .forEach(property -> properties.add(node(property)));
        return JSON.objectNode().put("type", type).set("properties", properties);
    }

    private static ObjectNode node(Properties.Described property) {
        return JSON.objectNode().put("id", property.id()).put("name", property.name());
    }

    /**
     * A few words of HTML about an entity, a type or a property, nothing if there is none of this id.
     *
     * @param kind {@code entity}, {@code type} or {@code property}
     */
    public Optional<JsonNode> flyout(String kind, String id) {
        Optional<String> words = switch (kind) {
            case "entity" ->
                reconciler
                        .entities()
                        .get(id)
                        .map(item -> "<b>%s</b> %s<br><small>%s</small>"
                                .formatted(
                                        escape(item.name()),
                                        escape(item.description()),
                                        escape(String.join("、", item.other()))));
            case "type" ->
                EntityType.ofClassName(Types.className(id)).map(type -> "<b>%s</b>".formatted(type.className()));
            case "property" ->
                Properties.get(id)
                        .map(property -> "<b>%s</b> %s".formatted(escape(property.id()), escape(property.name())));
            default -> Optional.empty();
        };
        return words.map(html -> JSON.objectNode().put("id", id).put("html", html));
    }

    /** Path of an entity's page below the server's address, nothing if there is no such entity. */
    public Optional<String> view(String id) {
        return reconciler.entities().get(id).map(item -> Iris.entity(item.id()).substring(Iris.BASE.length()));
    }

    /** A small page about an entity, for a frame; says so if there is none. */
    public String preview(String id) {
        return reconciler
                .entities()
                .get(id)
                .map(item -> """
                        <!DOCTYPE html><html lang="ja"><meta charset="utf-8"><title>%1$s</title>
                        <body style="font:14px sans-serif;margin:8px"><b>%1$s</b><br>%2$s<br><small>%3$s</small></body></html>
                        """.formatted(
                        escape(item.name()), escape(item.description()), escape(String.join("、", item.other()))))
                .orElse(
                        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>?</title><body>No such entity.</body></html>");
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
