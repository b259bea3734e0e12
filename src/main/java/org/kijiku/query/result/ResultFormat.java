package org.kijiku.query.result;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.kijiku.query.QueryForm;

/** The forms in which a result can be written. */
public enum ResultFormat {
    CSV("text/csv"),
    TSV("text/tab-separated-values"),
    JSON("application/sparql-results+json"),
    TTL("text/turtle"),
    TABLE("text/plain");

    private static final JsonFactory JACKSON = new JsonFactory();

    private final String mediaType;

    ResultFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type, without charset. */
    public String mediaType() {
        return mediaType;
    }

    /** As in a file's ending and on the command line: {@code csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ResultFormat> ofCode(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }

    /**
     * Something that writes rows in this form.
     *
     * @param form what the query gives; the rows of a graph are its triples, the one row of a yes or no its answer
     * @param out where to; not closed
     */
    public Rows writer(QueryForm form, Writer out) {
        return switch (this) {
            case CSV -> new CsvRows(out);
            case TSV -> new TsvRows(out);
            case TTL -> new TurtleRows(out, form == QueryForm.CONSTRUCT);
            case TABLE -> new TableRows(out);
            case JSON -> json(form, out);
        };
    }

    private static Rows json(QueryForm form, Writer out) {
        try {
            var generator = JACKSON.createGenerator(out);
            return form == QueryForm.ASK ? new BooleanJson(generator) : new JsonRows(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
