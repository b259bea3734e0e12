package org.kijiku.link.reconcile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kijiku.graph.Vocabulary;

/** Types as clients name them: the ontology's class names, bare or as IRIs. */
final class Types {
    private Types() {}

    static String className(String type) {
        return type.replace(Vocabulary.NS, "").replaceFirst("^kj:", "");
    }

    static ObjectNode node(String className) {
        return JsonNodeFactory.instance.objectNode().put("id", className).put("name", className);
    }
}
