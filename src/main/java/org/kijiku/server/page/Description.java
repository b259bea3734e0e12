package org.kijiku.server.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.kijiku.graph.Prefixes;

/**
 * What the graph says of a thing.
 *
 * @param outgoing triples with it as subject
 * @param incoming triples with it as object, of the many only so many
 * @param graph both, and for an article all of its own graph
 */
record Description(List<Triple> outgoing, List<Triple> incoming, Graph graph) {
    private static final int MOST = 500;

    /**
     * Describes.
     *
     * @param whole whether the thing is an article whose graph belongs to it
     */
    static Description of(DatasetGraph data, Node node, boolean whole) {
        List<Triple> outgoing = take(data, Quad.unionGraph, node, Node.ANY);
        List<Triple> incoming = take(data, Quad.unionGraph, Node.ANY, node);
        Graph graph = GraphFactory.createDefaultGraph();
        Prefixes.set(graph.getPrefixMapping());
        outgoing.forEach(graph::add);
        incoming.forEach(graph::add);
        if (whole) {
            data.find(node, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
        }
        return new Description(outgoing, incoming, graph);
    }

    private static List<Triple> take(DatasetGraph data, Node graph, Node subject, Node object) {
        List<Triple> found = new ArrayList<>();
        var quads = data.find(graph, subject, Node.ANY, object);
        while (quads.hasNext() && found.size() < MOST) {
            found.add(quads.next().asTriple());
        }
        return found;
    }

    boolean isEmpty() {
        return outgoing.isEmpty() && incoming.isEmpty();
    }
}
