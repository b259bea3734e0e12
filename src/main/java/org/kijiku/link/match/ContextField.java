package org.kijiku.link.match;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathParser;
import org.apache.jena.vocabulary.RDF;
import org.kijiku.graph.Prefixes;
import org.kijiku.graph.Vocabulary;

/**
 * What other tables say beside a name, as {@code ontology/contexts.ttl} describes it.
 *
 * @param name for people
 * @param columns how such columns are headed, in lower case
 * @param path from an entity to what is compared
 * @param properties that the path runs over
 * @param agreement what agreement adds to a score
 * @param difference what it takes if all that is known differs
 */
record ContextField(
        String name, Set<String> columns, Path path, Set<Property> properties, double agreement, double difference) {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(1[0-9]{3}|2[0-9]{3})(?![0-9])");
    private static final Pattern NAME = Pattern.compile("(\\w+):([\\w-]+)");
    private static final int SHORTEST_PART = 3;

    /**
     * The fields that a graph describes, by name.
     *
     * @throws IllegalArgumentException naming the field whose path is none
     */
    static List<ContextField> of(Model graph) {
        return graph.listSubjectsWithProperty(RDF.type, Vocabulary.CONTEXT_FIELD).toList().stream()
                .map(ContextField::field)
                .sorted(Comparator.comparing(ContextField::name))
                .toList();
    }

    private static ContextField field(Resource field) {
        String path = field.getRequiredProperty(Vocabulary.CONTEXT_PATH).getString();
        try {
            return new ContextField(
                    field.getURI().substring(field.getURI().lastIndexOf('/') + 1),
                    field.listProperties(Vocabulary.COLUMN_NAME).toList().stream()
                            .map(column -> column.getString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.toUnmodifiableSet()),
                    PathParser.parse(path, PrefixMapping.Factory.create().setNsPrefixes(Prefixes.ALL)),
                    properties(path),
                    field.getRequiredProperty(Vocabulary.AGREEMENT_WEIGHT).getDouble(),
                    field.getRequiredProperty(Vocabulary.DIFFERENCE_WEIGHT).getDouble());
        } catch (QueryParseException e) {
            throw new IllegalArgumentException(field + ": '" + path + "' is no property path: " + e.getMessage(), e);
        }
    }

    private static Set<Property> properties(String path) {
        return NAME.matcher(path)
                .results()
                .map(name ->
                        ResourceFactory.createProperty(Prefixes.ALL.getOrDefault(name.group(1), ""), name.group(2)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a cell says one of these forms: as a whole, as a part of some length, or by the same year. */
    static boolean agrees(String cell, Set<String> forms) {
        String form = NameForm.of(cell);
        return forms.contains(form)
                || forms.stream().anyMatch(known -> known.length() >= SHORTEST_PART && form.contains(known))
                || years(cell).stream().anyMatch(forms::contains);
    }

    /** The forms of a value: a name, or of a date its year. */
    static Set<String> forms(String value) {
        Set<String> years = years(value);
        return years.isEmpty() ? Set.of(NameForm.of(value)) : years;
    }

    private static Set<String> years(String words) {
        Matcher years = YEAR.matcher(words);
        return years.results().map(year -> year.group()).collect(Collectors.toSet());
    }
}
