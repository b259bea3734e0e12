package org.kijiku.query.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** SPARQL 1.1 JSON for a yes or no. */
final class BooleanJson implements Rows {
    private final JsonGenerator json;

    BooleanJson(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void columns(List<String> names) {}

    @Override
    public void row(List<@Nullable Node> cells) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("head");
        json.writeEndObject();
        json.writeBooleanField("boolean", Cells.plain(cells.getFirst()).equals("true"));
        json.writeEndObject();
        json.flush();
    }
}
