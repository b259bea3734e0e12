package org.kijiku.store.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.Statement;
import org.kijiku.graph.FactsToRdf;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Shapes;
import org.kijiku.graph.Shapes.Violation;

/** Makes an article's graph and holds it to the shapes. Safe for use by several threads. */
final class GraphMaker {
    /**
     * A graph that obeys, and what had to stay out.
     *
     * @param refused what was left out, each with its reason
     */
    record Made(Model model, List<String> refused) {}

    private final FactsToRdf translation;
    private final Shapes shapes;

    GraphMaker(FactsToRdf translation, Shapes shapes) {
        this.translation = translation;
        this.shapes = shapes;
    }

    /**
     * The graph of a document. A statement that breaks a rule stays out, the others do not suffer for it.
     *
     * @throws IllegalArgumentException if the article itself or an entity breaks a rule
     */
    Made make(FactsDocument document) {
        Model model = translation.model(document);
        List<Violation> violations = shapes.violations(model);
        if (violations.isEmpty()) {
            return new Made(model, List.of());
        }
        Map<String, String> reasons = new HashMap<>();
        violations.forEach(violation -> reasons.merge(violation.focus(), violation.message(), (a, b) -> a + "; " + b));
        List<String> refused = new ArrayList<>();
        Predicate<Statement> obeys = statement -> {
            String iri = Iris.statement(document.article().slug(), statement.id());
            String reason = reasons.get(iri);
            if (reason != null) {
                refused.add(statement.id() + ": " + reason);
            }
            return reason == null;
        };
        Model rest = translation.model(only(document, obeys));
        List<Violation> left = shapes.violations(rest);
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(
                    left.stream().map(Violation::toString).distinct().collect(Collectors.joining("; ")));
        }
        return new Made(rest, List.copyOf(refused));
    }

    private static FactsDocument only(FactsDocument document, Predicate<Statement> wanted) {
        return new FactsDocument(
                document.article(),
                document.entities(),
                document.tables(),
                document.figures().stream().filter(wanted).toList(),
                document.events().stream().filter(wanted).toList(),
                document.provisions().stream().filter(wanted).toList(),
                document.claims().stream().filter(wanted).toList(),
                document.rejected());
    }
}
