package org.kijiku.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;

/** The rules every article's graph must obey ({@code ontology/shapes.ttl}). Safe for use by several threads. */
public final class Shapes {
    /**
     * A rule that a graph breaks.
     *
     * @param focus the node that breaks it
     * @param path the property, or empty
     * @param message what is wrong and what to do
     */
    public record Violation(String focus, String path, String message) {
        @Override
        public String toString() {
            return focus + (path.isEmpty() ? "" : " " + path) + ": " + message;
        }
    }

    private final org.apache.jena.shacl.Shapes shapes;

    private Shapes(org.apache.jena.shacl.Shapes shapes) {
        this.shapes = shapes;
    }

    /** Reads {@code shapes.ttl} of an ontology folder. */
    public static Shapes open(Path ontologyDir) {
        return of(RDFDataMgr.loadGraph(ontologyDir.resolve("shapes.ttl").toUri().toString()));
    }

    /** Rules given as a graph. */
    public static Shapes of(Graph graph) {
        return new Shapes(org.apache.jena.shacl.Shapes.parse(graph));
    }

    /** What the graph breaks, in a fixed order; empty if it obeys. Warnings are left out. */
    public List<Violation> violations(Model model) {
        return ShaclValidator.get().validate(shapes, model.getGraph()).getEntries().stream()
                .filter(entry -> entry.severity().equals(Severity.Violation))
                .map(Shapes::violation)
                .sorted(java.util.Comparator.comparing(Violation::toString))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Violation violation(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : entry.resultPath().toString();
        return new Violation(show(entry.focusNode()), path, entry.message());
    }

    private static String show(Node node) {
        return node.isURI() ? node.getURI() : node.toString();
    }
}
