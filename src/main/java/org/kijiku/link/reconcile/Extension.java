package org.kijiku.link.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;
import org.kijiku.graph.Iris;

/** The answer to a data extension request. */
final class Extension {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final EntityList entities;

    Extension(EntityList entities) {
        this.entities = entities;
    }

    ObjectNode answer(JsonNode ids, List<Properties.Described> properties) {
        ArrayNode meta = JSON.arrayNode();
        properties.forEach(
                property -> meta.add(JSON.objectNode().put("id", property.id()).put("name", property.name())));
        ObjectNode rows = JSON.objectNode();
        for (JsonNode id : ids) {
            Optional<EntityList.Item> item = entities.get(id.asText());
            ObjectNode row = JSON.objectNode();
            for (Properties.Described property : properties) {
                ArrayNode cells = JSON.arrayNode();
                item.ifPresent(found ->
                        found.values().getOrDefault(property.id(), List.of()).forEach(value -> cells.add(cell(value))));
                row.set(property.id(), cells);
            }
            rows.set(id.asText(), row);
        }
        ObjectNode answer = JSON.objectNode();
        answer.set("meta", meta);
        answer.set("rows", rows);
        return answer;
    }

    private ObjectNode cell(RDFNode value) {
        if (value.isLiteral()) {
            return JSON.objectNode().put("str", value.asLiteral().getLexicalForm());
        }
        String iri = value.toString();
        Optional<EntityList.Item> entity = iri.startsWith(Iris.ID) ? entities.get(iri) : Optional.empty();
        return entity.map(item -> JSON.objectNode().put("id", item.id()).put("name", item.name()))
                .orElseGet(() -> JSON.objectNode().put("str", iri));
    }
}
