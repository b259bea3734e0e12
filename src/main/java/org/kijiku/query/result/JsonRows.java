package org.kijiku.query.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** SPARQL 1.1 JSON results, written as the rows come. */
final class JsonRows implements Rows {
    private final JsonGenerator json;
    private List<String> names = List.of();

    JsonRows(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void columns(List<String> columns) throws IOException {
        names = List.copyOf(columns);
        json.writeStartObject();
        json.writeObjectFieldStart("head");
        json.writeArrayFieldStart("vars");
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("results");
        json.writeArrayFieldStart("bindings");
    }

    @Override
    public void row(List<@Nullable Node> cells) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            Node cell = cells.get(i);
            if (cell != null) {
                json.writeObjectFieldStart(names.get(i));
                term(cell);
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private void term(Node cell) throws IOException {
        json.writeStringField("type", cell.isURI() ? "uri" : cell.isLiteral() ? "literal" : "bnode");
        json.writeStringField("value", cell.isBlank() ? cell.getBlankNodeLabel() : Cells.plain(cell));
        if (cell.isLiteral()) {
            if (!cell.getLiteralLanguage().isEmpty()) {
                json.writeStringField("xml:lang", cell.getLiteralLanguage());
            } else if (!XSDDatatype.XSDstring.getURI().equals(cell.getLiteralDatatypeURI())) {
                json.writeStringField("datatype", cell.getLiteralDatatypeURI());
            }
        }
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.flush();
    }
}
