package org.kijiku.server.rest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kijiku.query.Bilingual;
import org.kijiku.query.Parameter;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.SavedQuery;

/** The saved queries as JSON. */
final class QueryList {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private QueryList() {}

    static String json(SavedQueries queries, String base) {
        ArrayNode list = JSON.createArrayNode();
        queries.all().forEach(query -> list.add(describe(query, base)));
        return list.toPrettyString() + "\n";
    }

    private static ObjectNode describe(SavedQuery query, String base) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", query.slug());
        node.put("url", base + "/queries/" + query.slug());
        node.set("title", bilingual(query.title()));
        node.set("description", bilingual(query.description()));
        query.keywords().forEach(node.withArray("keywords")::add);
        ArrayNode parameters = node.withArray("parameters");
        query.parameters().forEach(parameter -> parameters.add(describe(parameter)));
        node.put("sha256", query.hash());
        return node;
    }

    private static ObjectNode describe(Parameter parameter) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", parameter.name());
        node.put("type", parameter.kind().code());
        node.set("label", bilingual(parameter.label()));
        node.put("accepted", parameter.accepted());
        ArrayNode defaults = node.withArray("default");
        parameter.defaults().forEach(value -> defaults.add(Parameter.show(value)));
        return node;
    }

    private static ObjectNode bilingual(Bilingual words) {
        return JSON.createObjectNode().put("ja", words.ja()).put("en", words.en());
    }
}
