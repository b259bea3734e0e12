package org.kijiku.query.run;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms of a citation. */
public enum CitationFormat {
    TEXT("text/plain"),
    BIBTEX("application/x-bibtex"),
    CSL("application/vnd.citationstyles.csl+json");

    private final String mediaType;

    CitationFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CitationFormat> ofCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }

    /** The citation in this form, ending in a line end. */
    public String write(Citation citation) {
        return switch (this) {
            case TEXT -> text(citation);
            case BIBTEX -> bibtex(citation);
            case CSL -> csl(citation);
        };
    }

    private static String text(Citation c) {
        return "Kijiku: " + title(c) + ". Saved query <" + c.query().iri() + ">, " + note(c) + ". Retrieved " + c.date()
                + ".\n";
    }

    private static String note(Citation c) {
        String given = c.parameterLine().isEmpty() ? "" : "parameters " + c.parameterLine() + ", ";
        return "query SHA-256 " + c.query().hash() + ", " + given + "data version " + c.dataVersion() + ", " + c.rows()
                + (c.rows() == 1 ? " row" : " rows") + ", result hash " + c.resultHash();
    }

    private static String bibtex(Citation c) {
        return "@misc{" + key(c) + ",\n"
                + field("title", escaped(title(c)))
                + field("author", "{Kijiku}")
                + field("year", Integer.toString(c.date().getYear()))
                + field("howpublished", "Saved query")
                + field("url", c.query().iri())
                + field("note", escaped(note(c)))
                + "  urldate = {" + c.date() + "}\n}\n";
    }

    private static String key(Citation c) {
        return "kijiku-" + c.query().slug() + "-" + c.resultHash().substring(0, 8);
    }

    private static String title(Citation c) {
        return c.query().title().en() + " (" + c.query().title().ja() + ")";
    }

    private static String field(String name, String words) {
        return "  " + name + " = {" + words + "},\n";
    }

    /** BibTeX reads braces, backslashes and some marks as its own; a brace must not even stand escaped without its pair. */
    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints()
                .forEach(c -> safe.append(
                        switch (c) {
                            case '{' -> "\\textbraceleft{}";
                            case '}' -> "\\textbraceright{}";
                            case '\\' -> "\\textbackslash{}";
                            case '~' -> "\\textasciitilde{}";
                            case '^' -> "\\textasciicircum{}";
                            case '#', '$', '%', '&', '_' -> "\\" + Character.toString(c);
                            default -> Character.toString(c);
                        }));
        return safe.toString();
    }

    private static String csl(Citation c) {
        StringWriter out = new StringWriter();
        try (var json = new JsonFactory().createGenerator(out)) {
            json.writeStartArray();
            json.writeStartObject();
            json.writeStringField("id", key(c));
            json.writeStringField("type", "dataset");
            json.writeStringField("title", title(c));
            json.writeStringField("publisher", "Kijiku");
            json.writeStringField("note", note(c));
            json.writeStringField("URL", c.query().iri());
            json.writeStringField("version", c.dataVersion());
            json.writeObjectFieldStart("accessed");
            json.writeArrayFieldStart("date-parts");
            json.writeStartArray();
            json.writeNumber(c.date().getYear());
            json.writeNumber(c.date().getMonthValue());
            json.writeNumber(c.date().getDayOfMonth());
            json.writeEndArray();
            json.writeEndArray();
            json.writeEndObject();
            custom(c, json);
            json.writeEndObject();
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void custom(Citation c, com.fasterxml.jackson.core.JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("custom");
        json.writeStringField("queryHash", c.query().hash());
        json.writeStringField("dataVersion", c.dataVersion());
        json.writeNumberField("rows", c.rows());
        json.writeStringField("resultHash", c.resultHash());
        json.writeObjectFieldStart("parameters");
        for (var entry : c.parameters().entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
