package org.kijiku.query.result;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.kijiku.graph.Prefixes;

/**
 * Turtle: the graph itself when the rows are triples, else the rows in the W3C's result-set vocabulary. The whole graph
 * is held until the end.
 */
final class TurtleRows implements Rows {
    private static final String RS = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#";

    private final Appendable out;
    private final boolean triples;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Node set = NodeFactory.createBlankNode();
    private List<String> names = List.of();

    TurtleRows(Appendable out, boolean triples) {
        this.out = out;
        this.triples = triples;
        Prefixes.set(graph.getPrefixMapping());
    }

    @Override
    public void columns(List<String> columns) {
        names = List.copyOf(columns);
        if (!triples) {
            graph.getPrefixMapping().setNsPrefix("rs", RS);
            graph.add(set, RDF.type.asNode(), rs("ResultSet"));
            names.forEach(name -> graph.add(set, rs("resultVariable"), NodeFactory.createLiteralString(name)));
        }
    }

    @Override
    public void row(List<@Nullable Node> cells) {
        if (triples) {
            Node subject = cells.get(0);
            Node property = cells.get(1);
            Node object = cells.get(2);
            if (subject != null && property != null && object != null) {
                graph.add(subject, property, object);
            }
            return;
        }
        Node solution = NodeFactory.createBlankNode();
        graph.add(set, rs("solution"), solution);
        for (int i = 0; i < cells.size(); i++) {
            Node cell = cells.get(i);
            if (cell != null) {
                Node binding = NodeFactory.createBlankNode();
                graph.add(solution, rs("binding"), binding);
                graph.add(binding, rs("variable"), NodeFactory.createLiteralString(names.get(i)));
                graph.add(binding, rs("value"), cell);
            }
        }
    }

    private static Node rs(String name) {
        return NodeFactory.createURI(RS + name);
    }

    @Override
    public void end() throws IOException {
        out.append(RDFWriter.source(graph).lang(Lang.TURTLE).asString());
    }
}
