package org.kijiku.query.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.kijiku.query.Parameter;
import org.kijiku.query.SavedQuery;

/**
 * Saved queries in the form of grlc: decorators in comments, and each parameter an optional variable {@code ?__name_type}
 * that grlc fills in.
 */
public final class GrlcExport {
    private GrlcExport() {}

    /**
     * The query as a {@code .rq} file.
     *
     * @param endpoint address of the SPARQL endpoint
     */
    public static String of(SavedQuery query, String endpoint) {
        Query adapted = QueryTransformOps.transform(query.parsed(), new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData data) {
                return data.getVars().size() == 1
                        ? query.parameter(data.getVars().getFirst().getVarName())
                                .map(GrlcExport::bind)
                                .orElse(data)
                        : data;
            }
        });
        return decorators(query, endpoint) + adapted.serialize();
    }

    private static Element bind(Parameter parameter) {
        return new ElementBind(Var.alloc(parameter.name()), new ExprVar(Var.alloc(variable(parameter))));
    }

    private static String variable(Parameter parameter) {
        return "__" + parameter.name()
                + switch (parameter.kind()) {
                    case ENTITY -> "_iri";
                    case DATE -> "_xsd_date";
                    case DECIMAL -> "_xsd_decimal";
                    case INTEGER -> "_integer";
                    case STRING -> "";
                    case CHOICE -> parameter.options().getFirst().isURI() ? "_iri" : "";
                };
    }

    private static String decorators(SavedQuery query, String endpoint) {
        StringBuilder lines = new StringBuilder();
        line(lines, "summary: " + quoted(query.title().en()));
        line(
                lines,
                "description: "
                        + quoted(query.description().en() + " "
                                + query.description().ja()));
        line(lines, "endpoint: " + endpoint);
        line(lines, "method: GET");
        list(lines, "tags", query.keywords().stream().map(GrlcExport::quoted).toList());
        list(
                lines,
                "defaults",
                query.parameters().stream()
                        .filter(parameter -> !parameter.defaults().isEmpty())
                        .map(parameter -> parameter.name() + ": "
                                + quoted(org.kijiku.query.result.Cells.plain(
                                        parameter.defaults().getFirst())))
                        .toList());
        return lines.toString();
    }

    private static void list(StringBuilder lines, String name, List<String> values) {
        if (!values.isEmpty()) {
            line(lines, name + ":");
            lines.append(values.stream().map(value -> "#+   - " + value + "\n").collect(Collectors.joining()));
        }
    }

    private static void line(StringBuilder lines, String words) {
        lines.append("#+ ").append(words).append('\n');
    }

    private static String quoted(String words) {
        return String.format(
                Locale.ROOT,
                "\"%s\"",
                words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " "));
    }
}
