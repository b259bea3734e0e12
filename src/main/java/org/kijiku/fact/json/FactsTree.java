package org.kijiku.fact.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Claim;
import org.kijiku.fact.Event;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.Figure;
import org.kijiku.fact.Provision;
import org.kijiku.fact.Term;
import org.kijiku.mention.Entity;
import org.kijiku.mention.Period;
import org.kijiku.table.Table;
import org.kijiku.text.Addresses;
import org.kijiku.text.Quote;

/** Builds the JSON tree of a facts document, fields in the order of its published form. */
final class FactsTree {
    private static final int CONFIDENCE_PLACES = 3;
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private FactsTree() {}

    /** Writes a document part by part, so that no tree of the whole is kept. */
    static void write(FactsDocument document, boolean withText, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("kijiku", FactsJson.FORM);
        to.writeFieldName("article");
        to.writeTree(ArticleTree.of(document.article(), withText));
        array("entities", document.entities(), FactsTree::entity, to);
        array("tables", document.tables(), table -> table(document, table), to);
        array("figures", document.figures(), FactsTree::figure, to);
        array("events", document.events(), FactsTree::event, to);
        array("provisions", document.provisions(), FactsTree::provision, to);
        array("claims", document.claims(), FactsTree::claim, to);
        array("rejected", document.rejected(), FactsTree::rejected, to);
        to.writeEndObject();
    }

    private static <T> void array(String name, List<T> items, Function<T, ObjectNode> tree, JsonGenerator to)
            throws IOException {
        to.writeArrayFieldStart(name);
        for (T item : items) {
            to.writeTree(tree.apply(item));
        }
        to.writeEndArray();
    }

    private static ObjectNode rejected(FactsDocument.Rejection no) {
        return NODES.objectNode().put("path", no.path()).put("id", no.id()).put("reason", no.reason());
    }

    private static ObjectNode entity(FactsDocument.Named named) {
        Entity entity = named.entity();
        ObjectNode node = NODES.objectNode()
                .put("id", entity.id())
                .put("iri", Addresses.entity(entity.id()))
                .put("type", entity.type().className());
        ObjectNode label = node.putObject("label");
        if (!entity.labelJa().isEmpty()) {
            label.put("ja", entity.labelJa());
        }
        if (!entity.labelEn().isEmpty()) {
            label.put("en", entity.labelEn());
        }
        if (!entity.aliases().isEmpty()) {
            strings(node.putArray("aliases"), entity.aliases());
        }
        strings(node.putArray("sameAs"), entity.sameAs());
        if (entity.kind() != null) {
            node.put("kind", entity.kind());
        }
        if (!entity.members().isEmpty()) {
            strings(node.putArray("members"), entity.members());
        }
        ArrayNode mentions = node.putArray("mentions");
        named.mentions().forEach(quote -> mentions.add(put(NODES.objectNode(), quote)));
        return node;
    }

    private static ObjectNode table(FactsDocument document, Table table) {
        Quote quote = document.article().text().quote(table.span());
        ObjectNode node = NODES.objectNode().put("start", quote.start()).put("end", quote.end());
        ArrayNode header = node.putArray("header");
        table.header().forEach(cell -> header.add(cell.text()));
        ArrayNode rows = node.putArray("rows");
        table.rows().forEach(row -> {
            ArrayNode cells = rows.addArray();
            row.cells().forEach(cell -> cells.add(cell.text()));
        });
        return node.put("confidence", confidence(table.confidence()))
                .put("marked", table.origin() == Table.Origin.MARKED);
    }

    private static ObjectNode figure(Figure figure) {
        var quantity = figure.quantity();
        ObjectNode node = StatementTree.head(figure);
        number(node, "value", quantity.value());
        number(node, "lower", quantity.lower());
        number(node, "upper", quantity.upper());
        node.put("unit", quantity.unit()).put("bound", quantity.bound().code());
        Period period = figure.period();
        if (period == null) {
            node.putNull("period");
        } else {
            node.putObject("period")
                    .put("label", period.label())
                    .put("start", iso(period.start()))
                    .put("end", iso(period.end()));
        }
        node.put("measure", figure.measure()).put("subject", term(figure.subject()));
        node.put("qualifier", quantity.qualifier());
        return StatementTree.tail(node, figure);
    }

    private static ObjectNode event(Event event) {
        ObjectNode node = StatementTree.head(event).put("type", event.type());
        ArrayNode parts = node.putArray("participants");
        event.participants()
                .forEach(part -> parts.addObject().put("entity", part.entity()).put("role", part.role()));
        node.put("object", term(event.object()))
                .put("place", term(event.place()))
                .put("date", event.date());
        if (!event.after().isEmpty()) {
            strings(node.putArray("after"), event.after());
        }
        return StatementTree.tail(node, event);
    }

    private static ObjectNode provision(Provision provision) {
        ObjectNode node = StatementTree.head(provision)
                .put("agreement", provision.agreement())
                .put("area", provision.area())
                .put("content", provision.content())
                .put("aim", provision.aim())
                .put("benefit", provision.benefit());
        return StatementTree.tail(node, provision);
    }

    private static ObjectNode claim(Claim claim) {
        ObjectNode node = StatementTree.head(claim)
                .put("kind", claim.kind())
                .put("subject", term(claim.subject()))
                .put("relation", claim.relation())
                .put("object", term(claim.object()));
        strings(node.putArray("about"), claim.about());
        return StatementTree.tail(node, claim);
    }

    static ObjectNode put(ObjectNode node, Quote quote) {
        return node.put("quote", quote.exact()).put("start", quote.start()).put("end", quote.end());
    }

    static BigDecimal confidence(double confidence) {
        return plain(BigDecimal.valueOf(confidence).setScale(CONFIDENCE_PLACES, RoundingMode.HALF_UP));
    }

    static void strings(ArrayNode array, Collection<String> values) {
        List.copyOf(values).forEach(array::add);
    }

    private static @Nullable String term(@Nullable Term term) {
        if (term == null) {
            return null;
        }
        return term.entity() != null ? term.entity() : term.words();
    }

    private static @Nullable String iso(java.time.@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static void number(ObjectNode node, String field, @Nullable BigDecimal value) {
        if (value == null) {
            node.putNull(field);
        } else {
            node.put(field, plain(value));
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
