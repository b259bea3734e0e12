package org.kijiku.server.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The forms of what clients and services of the Reconciliation API 0.2 send each other. */
final class ReconciliationForms {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path FILE =
            Path.of("src/test/resources/org/kijiku/server/reconcile/reconciliation.schema.json");

    private final ObjectNode root;

    ReconciliationForms() {
        try {
            root = (ObjectNode) JSON.readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What breaks a form, nothing if it is kept.
     *
     * @param form {@code manifest}, {@code queries}, {@code results} and so on
     */
    List<String> faults(String form, JsonNode json) {
        if (!root.path("$defs").has(form)) {
            throw new IllegalArgumentException("no form is called " + form);
        }
        ObjectNode schema = root.deepCopy().put("$ref", "#/$defs/" + form);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema, SchemaValidatorsConfig.builder().build())
                .validate(json)
                .stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    List<String> faults(String form, String json) {
        try {
            return faults(form, JSON.readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
