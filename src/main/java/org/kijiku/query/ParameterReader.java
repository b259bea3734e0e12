package org.kijiku.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of a query's parameters ({@code sh:parameter}) and holds them against its text. */
final class ParameterReader {
    /** Names that requests use for themselves. */
    static final Set<String> RESERVED = Set.of("format", "limit", "offset", "bom", "data", "result", "lang");

    private final SourceText source;
    private final String text;
    private final Query parsed;

    ParameterReader(SourceText source, String text, Query parsed) {
        this.source = source;
        this.text = text;
        this.parsed = parsed;
    }

    List<Parameter> read(Resource query) {
        return query.listProperties(Terms.PARAMETER).mapWith(Statement::getResource).toList().stream()
                .map(this::parameter)
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    private int place(Parameter parameter) {
        var block = Pattern.compile("(?i)VALUES\\s*\\(?\\s*[?$]" + Pattern.quote(parameter.name()) + "\\b")
                .matcher(text);
        return block.find() ? block.start() : Integer.MAX_VALUE;
    }

    private Parameter parameter(Resource declaration) {
        String name = name(declaration);
        String place = "kjp:" + name;
        List<ElementData> blocks = DefaultValues.blocks(parsed, name);
        if (blocks.size() != 1) {
            throw source.fault(
                    place, "parameter '" + name + "' needs one VALUES ?" + name + " { … } block, has " + blocks.size());
        }
        List<Node> defaults = DefaultValues.values(blocks.getFirst());
        Parameter.Kind kind = kind(declaration, place);
        return new Parameter(
                name,
                kind,
                new Bilingual(words(declaration, "ja", true, place), words(declaration, "en", true, place)),
                new Bilingual(words(declaration, "ja", false, place), words(declaration, "en", false, place)),
                iri(declaration),
                pattern(declaration, place),
                options(declaration),
                limit(declaration),
                defaults);
    }

    private String name(Resource declaration) {
        Statement path = declaration.getProperty(Terms.PATH);
        if (path == null || !path.getObject().isURIResource()) {
            throw source.fault("sh:parameter", "a parameter needs sh:path kjp:NAME");
        }
        String iri = path.getResource().getURI();
        String name = iri.startsWith(Terms.PARAMETER_NS) ? iri.substring(Terms.PARAMETER_NS.length()) : "";
        if (!name.matches("[a-z][A-Za-z0-9]*") || RESERVED.contains(name)) {
            throw source.fault(
                    "sh:path", "<" + iri + "> cannot name a parameter; take letters and digits, none of " + RESERVED);
        }
        return name;
    }

    private Parameter.Kind kind(Resource declaration, String place) {
        if (declaration.hasProperty(Terms.IN)) {
            return Parameter.Kind.CHOICE;
        }
        if (declaration.hasProperty(Terms.CLASS)) {
            return Parameter.Kind.ENTITY;
        }
        return Optional.ofNullable(declaration.getPropertyResourceValue(Terms.DATATYPE))
                .flatMap(ParameterReader::kind)
                .orElseThrow(
                        () -> source.fault(
                                place,
                                "a parameter needs sh:class, sh:in or sh:datatype xsd:date, xsd:decimal, xsd:integer or xsd:string"));
    }

    private static Optional<Parameter.Kind> kind(Resource datatype) {
        if (datatype.equals(XSD.date)) {
            return Optional.of(Parameter.Kind.DATE);
        }
        if (datatype.equals(XSD.decimal)) {
            return Optional.of(Parameter.Kind.DECIMAL);
        }
        if (datatype.equals(XSD.integer)) {
            return Optional.of(Parameter.Kind.INTEGER);
        }
        return datatype.equals(XSD.xstring) ? Optional.of(Parameter.Kind.STRING) : Optional.empty();
    }

    private String words(Resource declaration, String language, boolean label, String place) {
        return QueryFile.words(source, declaration, label ? Terms.NAME : Terms.DESCRIPTION, language, place);
    }

    private static @Nullable String iri(Resource declaration) {
        Resource type = declaration.getPropertyResourceValue(Terms.CLASS);
        return type == null ? null : type.getURI();
    }

    private @Nullable Pattern pattern(Resource declaration, String place) {
        Statement pattern = declaration.getProperty(Terms.PATTERN);
        try {
            return pattern == null ? null : Pattern.compile(pattern.getString());
        } catch (PatternSyntaxException e) {
            throw source.fault(place, "no pattern: " + e.getMessage());
        }
    }

    private static List<Node> options(Resource declaration) {
        Statement options = declaration.getProperty(Terms.IN);
        return options == null
                ? List.of()
                : options.getObject().as(RDFList.class).asJavaList().stream()
                        .map(RDFNode::asNode)
                        .toList();
    }

    private static int limit(Resource declaration) {
        Statement limit = declaration.getProperty(Terms.MAX_COUNT);
        return limit == null ? 1 : limit.getInt();
    }
}
