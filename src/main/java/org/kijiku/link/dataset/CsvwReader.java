package org.kijiku.link.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.kijiku.graph.Prefixes;
import org.kijiku.graph.Vocabulary;

/**
 * Reads the part of "Metadata Vocabulary for Tabular Data" that tables need here: {@code url}, {@code dialect},
 * {@code tableSchema}, {@code transformations} and common properties, with some of our own for columns: {@code kj:minus},
 * {@code kj:note} (a regular expression), {@code kj:period} and {@code kj:fillDown}.
 */
final class CsvwReader {
    private static final String SPARQL = "http://www.w3.org/ns/iana/media-types/application/sparql-query";
    private static final List<String> NUMBERS = List.of("decimal", "integer", "number", "double");
    private static final String SUFFIX = ".csv-metadata.json";

    private CsvwReader() {}

    /**
     * Reads a metadata file.
     *
     * @throws IllegalArgumentException naming the file and what it lacks
     * @throws UncheckedIOException if it cannot be read
     */
    static TableDescription read(Path metadata) {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(Files.readString(metadata));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(
                    metadata + ":" + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + metadata, e);
        }
        JsonNode dialect = root.path("dialect");
        JsonNode schema = root.path("tableSchema");
        List<Column> columns = new ArrayList<>();
        schema.path("columns").forEach(column -> columns.add(column(metadata, column, schema)));
        return new TableDescription(
                metadata,
                metadata.resolveSibling(required(metadata, root, "url")).normalize(),
                slug(metadata, root),
                charset(metadata, dialect.path("encoding").asText("utf-8")),
                dialect.path("delimiter").asText(",").charAt(0),
                dialect.path("skipRows").asInt(0),
                dialect.path("headerRowCount").asInt(1),
                columns,
                columnOf(metadata, "", schema, schema),
                transformations(metadata, root),
                annotations(root));
    }

    private static Column column(Path metadata, JsonNode column, JsonNode schema) {
        return columnOf(metadata, required(metadata, column, "name"), column, schema);
    }

    /** What a column does not say itself the schema says for all. */
    private static Column columnOf(Path metadata, String name, JsonNode node, JsonNode schema) {
        JsonNode datatype = node.path("datatype");
        String base =
                datatype.isTextual() ? datatype.asText() : datatype.path("base").asText("string");
        return new Column(
                name,
                node.path("kj:period").asBoolean(false)
                        ? Column.Kind.PERIOD
                        : NUMBERS.contains(base) ? Column.Kind.NUMBER : Column.Kind.TEXT,
                datatype.path("format").path("groupChar").asText(""),
                own(node, schema, "kj:minus").asText(""),
                note(metadata, own(node, schema, "kj:note").asText("")),
                strings(own(node, schema, "null")),
                node.path("suppressOutput").asBoolean(false),
                node.path("kj:fillDown").asBoolean(false));
    }

    private static JsonNode own(JsonNode node, JsonNode schema, String property) {
        return node.has(property) ? node.path(property) : schema.path(property);
    }

    private static Pattern note(Path metadata, String expression) {
        try {
            return Pattern.compile(expression.isEmpty() ? "(?!)" : "(?:" + expression + ")$");
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    metadata + ": kj:note '" + expression + "' is no regular expression: " + e.getDescription(), e);
        }
    }

    private static List<Path> transformations(Path metadata, JsonNode root) {
        List<Path> files = new ArrayList<>();
        for (JsonNode transformation : root.path("transformations")) {
            if (!transformation.path("scriptFormat").asText().equals(SPARQL)) {
                throw new IllegalArgumentException(
                        metadata + ": a transformation's scriptFormat is " + SPARQL + ", nothing else can be run");
            }
            files.add(metadata.resolveSibling(required(metadata, transformation, "url")));
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    metadata + ": no transformations; name the SPARQL CONSTRUCT that says what a row means");
        }
        return files;
    }

    private static Map<String, String> annotations(JsonNode root) {
        Map<String, String> annotations = new TreeMap<>();
        root.properties().forEach(entry -> {
            int colon = entry.getKey().indexOf(':');
            String namespace = colon < 0 ? null : namespace(entry.getKey().substring(0, colon));
            if (namespace != null && entry.getValue().isTextual()) {
                annotations.put(
                        namespace + entry.getKey().substring(colon + 1),
                        entry.getValue().asText());
            }
        });
        return annotations;
    }

    private static @org.jspecify.annotations.Nullable String namespace(String prefix) {
        return prefix.equals("dc")
                ? "http://purl.org/dc/terms/"
                : prefix.equals("kj") ? Vocabulary.NS : Prefixes.ALL.get(prefix);
    }

    private static String slug(Path metadata, JsonNode root) {
        String name = metadata.getFileName().toString();
        String fallback = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        return root.path("kj:slug").asText(fallback);
    }

    private static Charset charset(Path metadata, String name) {
        try {
            return name.equalsIgnoreCase("utf-8") ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (UnsupportedCharsetException e) {
            throw new IllegalArgumentException(metadata + ": no encoding is called '" + name + "'", e);
        }
    }

    private static String required(Path metadata, JsonNode node, String field) {
        if (!node.path(field).isTextual()) {
            throw new IllegalArgumentException(metadata + ": '" + field + "' is missing");
        }
        return node.path(field).asText();
    }

    private static List<String> strings(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node.isTextual()) {
            values.add(node.asText());
        }
        node.forEach(value -> values.add(value.asText()));
        return values;
    }
}
