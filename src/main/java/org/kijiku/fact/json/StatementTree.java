package org.kijiku.fact.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kijiku.fact.Assertion;
import org.kijiku.fact.Statement;
import org.kijiku.text.Quote;

/** What every statement has in JSON: id and main quote before its own fields, how it is made behind them. */
final class StatementTree {
    private StatementTree() {}

    static ObjectNode head(Statement statement) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", statement.id());
        return FactsTree.put(node, statement.evidence().getFirst());
    }

    static ObjectNode tail(ObjectNode node, Statement statement) {
        Assertion assertion = statement.assertion();
        node.put("status", assertion.status().code())
                .put("negated", assertion.negated())
                .put("assertedBy", assertion.assertedBy())
                .put("confidence", FactsTree.confidence(assertion.confidence()));
        if (statement.evidence().size() > 1) {
            ArrayNode more = node.putArray("evidence");
            for (Quote quote :
                    statement.evidence().subList(1, statement.evidence().size())) {
                FactsTree.put(more.addObject(), quote);
            }
        }
        FactsTree.strings(node.putArray("origins"), assertion.origins());
        return node;
    }
}
