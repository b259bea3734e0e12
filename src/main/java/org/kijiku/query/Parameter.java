package org.kijiku.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a saved query can be given.
 *
 * @param name the query's variable, without the question mark
 * @param kind what values it takes
 * @param label its name for readers
 * @param description what it does, for readers
 * @param entityClass for an entity its class, or null for any
 * @param pattern for a string what it must match as a whole, or null
 * @param options for a choice what can be chosen
 * @param limit how many values may be given at once
 * @param defaults the values in the query's text; empty if it then ranges over all
 */
public record Parameter(
        String name,
        Kind kind,
        Bilingual label,
        Bilingual description,
        @Nullable String entityClass,
        @Nullable Pattern pattern,
        List<Node> options,
        int limit,
        List<Node> defaults) {
    /** What values a parameter takes. */
    public enum Kind {
        ENTITY("entity", "a name (高市早苗), an IRI, an id (state/japan), a Wikidata id (Q17) or a country code (JPN)"),
        DATE("date", "a day such as 2025-10-28"),
        DECIMAL("decimal", "a number such as 1.3"),
        INTEGER("integer", "a whole number such as 10"),
        STRING("string", "words"),
        CHOICE("choice", "one of the options");

        private final String code;
        private final String accepted;

        Kind(String code, String accepted) {
            this.code = code;
            this.accepted = accepted;
        }

        public String code() {
            return code;
        }

        String accepted() {
            return accepted;
        }
    }

    /** Classes whose things are known by codes outside. */
    private static final Set<String> HAS_CODES = Set.of("Entity", "Actor", "State");

    public Parameter {
        options = List.copyOf(options);
        defaults = List.copyOf(defaults);
    }

    /** What is accepted, for the message about a bad value. */
    public String accepted() {
        String base =
                kind == Kind.ENTITY && !HAS_CODES.contains(localClass()) ? "a name, an IRI or an id" : kind.accepted();
        if (kind == Kind.CHOICE) {
            base = "one of "
                    + String.join(", ", options.stream().map(Parameter::show).toList());
        } else if (pattern != null) {
            base += " matching " + pattern.pattern();
        } else if (entityClass != null) {
            base += ", of class " + localClass();
        }
        return limit > 1 ? base + "; up to " + limit + " of them" : base;
    }

    private String localClass() {
        return entityClass == null ? "" : entityClass.substring(entityClass.lastIndexOf('#') + 1);
    }

    /** The option that a user's word names. */
    Optional<Node> option(String word) {
        return options.stream()
                .filter(option -> show(option).equals(word)
                        || option.isURI() && option.getURI().equals(word))
                .findFirst();
    }

    /** A value as a user may write it: the local name of an ontology term, an IRI, the words of a literal. */
    public static String show(Node node) {
        if (!node.isURI()) {
            return node.getLiteralLexicalForm();
        }
        String iri = node.getURI();
        return iri.startsWith(org.kijiku.graph.Vocabulary.NS)
                ? iri.substring(org.kijiku.graph.Vocabulary.NS.length())
                : iri;
    }
}
