package org.kijiku.link.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
        manifest.set("view", JSON.objectNode().put("url", Iris.ID + "{{id}}"));
        manifest.set(
                "preview",
                JSON.objectNode()
                        .put("url", address + "/preview?id={{id}}")
                        .put("width", 420)
                        .put("height", 200));
        ObjectNode suggest = JSON.objectNode();
        for (String kind : List.of("entity", "type", "property")) {
            suggest.set(kind, JSON.objectNode().put("service_url", address).put("service_path", "/suggest/" + kind));
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
                .forEach(property ->
                        result.add(JSON.objectNode().put("id", property.id()).put("name", property.name())));
        return JSON.objectNode().set("result", result);
    }

    /** Properties that entities of a type have. */
    public static JsonNode propose(String type) {
        ObjectNode answer = JSON.objectNode().put("type", Types.className(type));
        return answer.set("properties", suggestProperties("").path("result"));
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
