package org.kijiku.link.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.path.eval.PathEval;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Vocabulary;

/** What entities are connected with in the graph, to tell apart those that bear one name. */
final class Surroundings {
    /**
     * What a context says of an entity.
     *
     * @param gain what to add to the score
     * @param isDecisive whether a field agrees of which the graph knows all that can be
     * @param agreements words for what agrees
     * @param loss what to take from the score
     * @param differences words for what does not
     */
    record Opinion(double gain, boolean isDecisive, List<String> agreements, double loss, List<String> differences) {}

    private static final List<Property> NAMES = List.of(
            RDFS.label,
            SKOS.altLabel,
            Vocabulary.CONTEXT_NAME,
            Vocabulary.FORMER_NAME,
            Vocabulary.ISO2,
            Vocabulary.ISO3);

    private final List<ContextField> fields;
    private final Map<String, Map<ContextField, Set<String>>> known = new HashMap<>();

    private Surroundings(List<ContextField> fields) {
        this.fields = fields;
    }

    /** Reads what surrounds every entity of a graph, by the fields that the graph describes. */
    static Surroundings of(Model graph) {
        Surroundings surroundings = new Surroundings(ContextField.of(graph));
        if (!surroundings.fields.isEmpty()) {
            graph.listSubjectsWithProperty(RDF.type, Vocabulary.ENTITY)
                    .filterKeep(thing -> thing.isURIResource() && thing.getURI().startsWith(Iris.ID))
                    .toList()
                    .forEach(thing -> surroundings.read(graph, thing));
        }
        return surroundings;
    }

    private void read(Model graph, Resource thing) {
        Map<ContextField, Set<String>> own = new HashMap<>();
        for (ContextField field : fields) {
            Set<String> forms = new HashSet<>();
            Graph triples = graph.getGraph();
            PathEval.eval(triples, thing.asNode(), field.path(), ARQ.getContext())
                    .forEachRemaining(found -> forms.addAll(forms(graph, found)));
            if (!forms.isEmpty()) {
                own.put(field, forms);
            }
        }
        if (!own.isEmpty()) {
            known.put(thing.getURI().substring(Iris.ID.length()), own);
        }
    }

    private static Set<String> forms(Model graph, Node found) {
        if (found.isLiteral()) {
            return ContextField.forms(found.getLiteralLexicalForm());
        }
        Set<String> forms = new HashSet<>();
        if (found.isURI()) {
            Resource other = graph.getResource(found.getURI());
            NAMES.forEach(name -> other.listProperties(name).forEach(word -> forms.add(NameForm.of(word.getString()))));
        }
        return forms;
    }

    /**
     * What is said beside a name, compared with what is known of an entity.
     *
     * @param context column to cell
     */
    Opinion opinion(String entity, Map<String, String> context) {
        double gain = 0;
        double loss = 0;
        boolean decisive = false;
        List<String> agreements = new ArrayList<>();
        List<String> differences = new ArrayList<>();
        Map<ContextField, Set<String>> own = known.getOrDefault(entity, Map.of());
        for (ContextField field : fields) {
            Set<String> forms = own.getOrDefault(field, Set.of());
            List<String> cells = cells(field, context);
            if (cells.isEmpty() || forms.isEmpty()) {
                continue;
            }
            List<String> agreeing = cells.stream()
                    .filter(cell -> ContextField.agrees(cell, forms))
                    .toList();
            if (!agreeing.isEmpty()) {
                gain += field.agreement();
                decisive |= field.difference() > 0;
                agreements.add(field.name() + " '" + String.join("', '", agreeing) + "' agrees");
            } else if (field.difference() > 0) {
                loss += field.difference();
                differences.add("its " + field.name() + " is not '" + String.join("', '", cells) + "'");
            }
        }
        return new Opinion(gain, decisive, agreements, loss, differences);
    }

    private static List<String> cells(ContextField field, Map<String, String> context) {
        List<String> cells = new ArrayList<>();
        context.forEach((column, cell) -> {
            if (field.columns().contains(column.toLowerCase(Locale.ROOT))) {
                cells.addAll(List.of(cell.strip().split("\\s*\\|\\s*")));
            }
        });
        cells.removeIf(String::isBlank);
        cells.sort(null);
        return cells;
    }
}
