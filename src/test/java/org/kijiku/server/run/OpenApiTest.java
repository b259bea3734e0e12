package org.kijiku.server.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code /openapi.json} against the OpenAPI Initiative's own schema, which a jar on the class path holds. */
class OpenApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OAS = "https://spec.openapis.org/";
    /** The schema that also looks at the schemas within the document. */
    private static final String WHOLE = OAS + "oas/3.1/schema-base/2022-10-07";

    private static Http http;
    private static JsonSchema schema;
    private static ObjectNode api;

    @BeforeAll
    static void start() throws IOException {
        http = Http.overSample();
        api = (ObjectNode) JSON.readTree(http.get("openapi.json", "*/*").body());
        schema = JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        factory -> factory.schemaMappers(
                                mappers -> mappers.mapPrefix(OAS, "classpath:spec.openapis.org/")))
                .getSchema(
                        SchemaLocation.of(WHOLE),
                        SchemaValidatorsConfig.builder().build());
    }

    @AfterAll
    static void stop() {
        http.close();
    }

    @Test
    void theDocumentIsOpenApi() {
        assertEquals(Set.of(), schema.validate(api));
        assertEquals("3.1.0", api.path("openapi").asText());
    }

    @Test
    void whatIsNoOpenApiIsNoticed() {
        String operation = "/paths/~1queries~1who-signed-what/get";
        for (Consumer<ObjectNode> spoil : List.<Consumer<ObjectNode>>of(
                document -> document.put("openapi", "2.0"),
                document -> document.withObject("/info").remove("title"),
                document -> document.withObject(operation + "/responses/200").remove("description"),
                document -> document.withObject(operation + "/parameters/0").put("in", "body"),
                document -> document.withObject(operation + "/parameters/0").remove("name"),
                document ->
                        document.withObject(operation + "/parameters/1/schema").put("type", "day"))) {
            ObjectNode spoilt = api.deepCopy();
            spoil.accept(spoilt);
            assertFalse(schema.validate(spoilt).isEmpty(), "passes though spoilt");
        }
    }

    @Test
    void everyQueryAndEveryParameterIsThereOnce() throws IOException {
        Set<String> paths = new TreeSet<>(Set.of("/queries"));
        Set<String> ids = new TreeSet<>();
        for (JsonNode query : JSON.readTree(http.get("queries", "*/*").body())) {
            String path = "/queries/" + query.path("name").asText();
            paths.add(path);
            paths.add(path + "/cite");
            List<String> declared = new ArrayList<>();
            query.path("parameters")
                    .forEach(parameter -> declared.add(parameter.path("name").asText()));
            for (String at : List.of(path, path + "/cite")) {
                JsonNode operation = api.path("paths").path(at).path("get");
                List<String> names = new ArrayList<>();
                operation
                        .path("parameters")
                        .forEach(parameter -> names.add(parameter.path("name").asText()));
                assertEquals(declared, names.subList(0, declared.size()), at);
                assertEquals(names.size(), Set.copyOf(names).size(), at + " " + names);
                assertTrue(ids.add(operation.path("operationId").asText()), at);
            }
        }
        Set<String> described = new TreeSet<>();
        api.path("paths").fieldNames().forEachRemaining(described::add);
        assertEquals(paths, described);
    }

    /** A client made from the document may ask for each form it names, and gets what is described. */
    @Test
    void whatIsDescribedIsAnswered() {
        JsonNode operation = api.at("/paths/~1queries~1who-signed-what/get");
        List<String> types = new ArrayList<>();
        operation.at("/responses/200/content").fieldNames().forEachRemaining(types::add);
        for (String type : types) {
            HttpResponse<String> got = http.get("queries/who-signed-what", type);
            assertEquals(200, got.statusCode(), type);
            assertTrue(got.headers().firstValue("Content-Type").orElse("").startsWith(type), type);
        }
        JsonNode cite = api.at("/paths/~1queries~1who-signed-what~1cite/get/responses/200/content");
        assertEquals(3, cite.size());
        cite.fieldNames().forEachRemaining(type -> {
            HttpResponse<String> got = http.get("queries/who-signed-what/cite", type);
            assertTrue(got.headers().firstValue("Content-Type").orElse("").startsWith(type), type);
        });
    }
}
