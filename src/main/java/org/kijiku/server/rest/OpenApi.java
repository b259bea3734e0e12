package org.kijiku.server.rest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.kijiku.query.Parameter;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.result.ResultFormat;
import org.kijiku.query.run.CitationFormat;
import org.kijiku.server.Reply;
import org.kijiku.server.Request;
import org.kijiku.server.Resource;
import org.kijiku.server.Site;

/** {@code /openapi.json}: OpenAPI 3.1 of the saved queries. */
public final class OpenApi implements Resource {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> FORMS = List.of("csv", "tsv", "json", "ttl", "html");

    private final Site site;

    public OpenApi(Site site) {
        this.site = site;
    }

    @Override
    public Reply get(Request request) {
        ObjectNode root = JSON.createObjectNode();
        root.put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Kijiku saved queries")
                .put("version", "1")
                .put("description", "Facts of policy articles, each with the exact words it came from.");
        root.putArray("servers").addObject().put("url", request.base());
        ObjectNode paths = root.putObject("paths");
        list(paths.putObject("/queries").putObject("get"));
        for (SavedQuery query : site.queries().all()) {
            ObjectNode result = paths.putObject("/queries/" + query.slug()).putObject("get");
            operation(query, result, query.slug());
            paging(result.withArray("parameters"));
            results(result.putObject("responses"));
            ObjectNode cite =
                    paths.putObject("/queries/" + query.slug() + "/cite").putObject("get");
            operation(query, cite, query.slug() + "-cite");
            citations(cite);
        }
        return Reply.text(200, "application/json", root.toPrettyString() + "\n");
    }

    private static void list(ObjectNode operation) {
        operation.put("operationId", "queries").put("summary", "The saved queries with their parameters");
        ObjectNode content = operation
                .putObject("responses")
                .putObject("200")
                .put("description", "name, title, description, keywords and parameters of each")
                .putObject("content");
        content.putObject("application/json");
        content.putObject("text/html");
    }

    private static void operation(SavedQuery query, ObjectNode operation, String id) {
        operation.put("operationId", id);
        operation.put("summary", query.title().en());
        operation.put(
                "description",
                query.description().en() + "\n\n" + query.description().ja());
        query.keywords().forEach(operation.withArray("tags")::add);
        ArrayNode parameters = operation.putArray("parameters");
        query.parameters().forEach(parameter -> declare(parameter, parameters.addObject()));
    }

    private static void declare(Parameter parameter, ObjectNode node) {
        node.put("name", parameter.name()).put("in", "query").put("required", false);
        node.put("description", parameter.description().en() + " (" + parameter.accepted() + ")");
        node.put("explode", true);
        ObjectNode schema = node.putObject("schema");
        if (parameter.limit() > 1) {
            schema.put("type", "array").put("maxItems", parameter.limit());
            schema = schema.putObject("items");
        }
        switch (parameter.kind()) {
            case DATE -> schema.put("type", "string").put("format", "date");
            case DECIMAL -> schema.put("type", "number");
            case INTEGER -> schema.put("type", "integer");
            case ENTITY, STRING, CHOICE -> schema.put("type", "string");
        }
        if (parameter.kind() == Parameter.Kind.CHOICE) {
            ArrayNode options = schema.putArray("enum");
            parameter.options().forEach(option -> options.add(Parameter.show(option)));
        }
        if (parameter.pattern() != null) {
            schema.put("pattern", "^(?:" + parameter.pattern().pattern() + ")$");
        }
    }

    private static void paging(ArrayNode parameters) {
        ObjectNode format = parameters.addObject();
        format.put("name", "format")
                .put("in", "query")
                .put("description", "the form, where the Accept header cannot be set; also as an ending: .csv");
        ArrayNode endings = format.putObject("schema").put("type", "string").putArray("enum");
        FORMS.forEach(endings::add);
        parameters.add(number("limit", 1, "rows on a page; Link headers lead to the next"));
        parameters.add(number("offset", 0, "rows before the page"));
        ObjectNode bom = parameters.addObject();
        bom.put("name", "bom")
                .put("in", "query")
                .put("description", "1: begin a CSV with a byte order mark, for Excel");
        bom.putObject("schema").put("type", "string").putArray("enum").add("1");
    }

    private static ObjectNode number(String name, int least, String description) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", name).put("in", "query").put("description", description);
        node.putObject("schema").put("type", "integer").put("minimum", least);
        return node;
    }

    private static void results(ObjectNode responses) {
        ObjectNode content =
                responses.putObject("200").put("description", "the rows").putObject("content");
        for (ResultFormat format : ResultFormat.values()) {
            if (format != ResultFormat.TABLE) {
                content.putObject(format.mediaType());
            }
        }
        content.putObject("text/html");
        responses.putObject("304").put("description", "what the client holds is still right");
        problem(responses, "400", "a value is not accepted");
        problem(responses, "406", "none of the forms is acceptable");
        problem(responses, "503", "the query took too long");
    }

    private static void citations(ObjectNode operation) {
        ArrayNode parameters = operation.withArray("parameters");
        ObjectNode format = parameters.addObject();
        format.put("name", "format").put("in", "query").put("description", "the form of the citation");
        ArrayNode codes = format.putObject("schema").put("type", "string").putArray("enum");
        earlier(parameters.addObject(), "data", "data version of an earlier citation, to compare with");
        earlier(parameters.addObject(), "result", "result hash of an earlier citation, to compare with");
        ObjectNode responses = operation.putObject("responses");
        ObjectNode content = responses
                .putObject("200")
                .put("description", "the citation; X-Verdict tells how it compares with an earlier one")
                .putObject("content");
        for (CitationFormat known : CitationFormat.values()) {
            codes.add(known.code());
            content.putObject(known.mediaType());
        }
        problem(responses, "400", "a value is not accepted");
        problem(responses, "503", "the query took too long");
    }

    private static void earlier(ObjectNode parameter, String name, String description) {
        parameter.put("name", name).put("in", "query").put("description", description);
        parameter.putObject("schema").put("type", "string");
    }

    private static void problem(ObjectNode responses, String status, String description) {
        responses
                .putObject(status)
                .put("description", description)
                .putObject("content")
                .putObject("application/problem+json");
    }
}
