package org.kijiku.fact.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kijiku.fact.FactsDocument;
import org.kijiku.text.Article;

/** Facts documents to JSON and back. Safe for use by several threads. */
public final class FactsJson {
    /** How JSON is laid out. */
    public enum Layout {
        /** A field a line. */
        PRETTY,
        /** All on one line. */
        LINE
    }

    /** What {@code "kijiku"} says in a facts document. */
    public static final String FORM = "facts/1";

    private static final Set<String> HEAD = Set.of("iri", "source", "language", "sha256", "length", "published");

    /** Longest number that is parsed at all; the verifier refuses far shorter ones with a reason. */
    private static final int LONGEST_NUMBER = 10_000;

    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final ObjectWriter pretty = mapper.writer(printer());

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }

    /**
     * The document as JSON, without a line end behind it.
     *
     * @param withText whether to give the article's text: needed where no file holds it, as for HTML
     */
    public String write(FactsDocument document, Layout layout, boolean withText) {
        StringWriter text = new StringWriter();
        try (JsonGenerator to = (layout == Layout.PRETTY ? pretty : mapper.writer()).createGenerator(text)) {
            FactsTree.write(document, withText, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What a facts document must say of its article to be known as of that one: name, source and hash. */
    public String head(Article article) {
        ObjectNode head = mapper.createObjectNode();
        ArticleTree.of(article, false).properties().stream()
                .filter(field -> HEAD.contains(field.getKey()))
                .forEach(field -> head.set(field.getKey(), field.getValue()));
        try {
            return pretty.writeValueAsString(head);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Parses one facts document, an array of them, or one a line.
     *
     * @param source file name, for messages
     * @throws MalformedFactsException naming source, line and column if it is not JSON or not of this form
     */
    public List<FactsDraft> read(String source, String json) {
        Map<String, Integer> lines = lines(source, json);
        List<FactsDraft> drafts = new ArrayList<>();
        try (JsonParser parser = mapper.createParser(json)) {
            int index = 0;
            while (parser.nextToken() != null) {
                JsonNode root = mapper.readTree(parser);
                String pointer = "/" + index++;
                if (root.isArray()) {
                    for (int i = 0; i < root.size(); i++) {
                        drafts.add(draft(source, root.get(i), pointer + "/" + i, lines));
                    }
                } else {
                    drafts.add(draft(source, root, pointer, lines));
                }
            }
        } catch (JsonProcessingException e) {
            throw MalformedFactsException.of(source, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (drafts.isEmpty()) {
            throw new MalformedFactsException(source, 1, "the file holds no facts document");
        }
        return List.copyOf(drafts);
    }

    private static FactsDraft draft(String source, JsonNode root, String pointer, Map<String, Integer> lines) {
        int line = lines.getOrDefault(pointer, 1);
        if (!root.isObject()) {
            throw new MalformedFactsException(source, line, "a facts document is a JSON object");
        }
        if (!root.path("kijiku").asText().equals(FORM)) {
            throw new MalformedFactsException(
                    source, line, "not a facts document: \"kijiku\" must be \"" + FORM + "\"");
        }
        return new FactsDraft(source, root, pointer, lines);
    }

    /** Line of every object, by the number of its document and its JSON pointer there. */
    private Map<String, Integer> lines(String source, String json) {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = mapper.createParser(json)) {
            int index = -1;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    index += parser.getParsingContext().getParent().inRoot() ? 1 : 0;
                    String pointer = parser.getParsingContext().pathAsPointer().toString();
                    lines.put(
                            "/" + index + pointer, parser.currentTokenLocation().getLineNr());
                }
            }
        } catch (JsonProcessingException e) {
            throw MalformedFactsException.of(source, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(lines);
    }
}
