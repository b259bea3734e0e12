package org.kijiku.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.kijiku.graph.NamedModel;

/**
 * A query kept in a file of {@code queries/saved/}. It runs as it stands: its parameters have their defaults in the text.
 *
 * @param slug its name, which is the file's
 * @param form what it gives
 * @param title short
 * @param description what it answers
 * @param keywords in either language
 * @param parameters in the order of the text
 * @param text SPARQL, to the letter
 * @param parsed the text as parsed; not to be changed
 */
public record SavedQuery(
        String slug,
        QueryForm form,
        Bilingual title,
        Bilingual description,
        List<String> keywords,
        List<Parameter> parameters,
        String text,
        Query parsed) {
    private static final Pattern VIEW = Pattern.compile("(?m)^#defaultView:(\\w+)(?:\\{(.*)\\})?\\s*$");

    public SavedQuery {
        keywords = List.copyOf(keywords);
        parameters = List.copyOf(parameters);
    }

    public String iri() {
        return Terms.QUERY + slug;
    }

    /** Hash of the text. */
    public String hash() {
        return NamedModel.sha256(text);
    }

    public Optional<Parameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /** The chart the text hints at ({@code #defaultView:LineChart}), its name alone. */
    public Optional<String> chart() {
        Matcher view = VIEW.matcher(text);
        return view.find() ? Optional.of(view.group(1)) : Optional.empty();
    }
}
