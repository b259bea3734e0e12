package org.kijiku.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.graph.Vocabulary;

/** What a store says of a graph it holds: from what it was made, and the hash of what it holds. */
public final class LoadRecord {
    /** The graph of these records. */
    public static final Node GRAPH = NodeFactory.createURI(Iris.LOADS_GRAPH);

    private LoadRecord() {}

    /** The record of a graph, in the graph of records. */
    public static List<Quad> of(NamedModel graph, String digest) {
        Node name = NodeFactory.createURI(graph.name());
        return List.of(
                new Quad(GRAPH, name, Vocabulary.VERSION.asNode(), NodeFactory.createLiteralString(graph.version())),
                new Quad(GRAPH, name, Vocabulary.DIGEST.asNode(), NodeFactory.createLiteralString(digest)));
    }
}
