package org.kijiku.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The {@code VALUES ?name { … }} blocks of a query, which hold the defaults of its parameters. */
final class DefaultValues {
    private DefaultValues() {}

    /** The blocks over this variable alone, wherever they stand. */
    static List<ElementData> blocks(Query query, String name) {
        List<ElementData> found = new ArrayList<>();
        collect(query, Var.alloc(name), found);
        return found;
    }

    private static void collect(Query query, Var variable, List<ElementData> found) {
        if (query.getQueryPattern() == null) {
            return;
        }
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementData data) {
                if (data.getVars().equals(List.of(variable))) {
                    found.add(data);
                }
            }

            @Override
            public void visit(ElementSubQuery inner) {
                collect(inner.getQuery(), variable, found);
            }
        });
    }

    /** The values of a block; none if it says UNDEF, which lets the variable range over all. */
    static List<Node> values(ElementData block) {
        Var variable = block.getVars().getFirst();
        return block.getRows().stream()
                .filter(row -> row.contains(variable))
                .map(row -> row.get(variable))
                .toList();
    }

    /** A copy of the query with other values in the blocks of some variables; the query's text is never touched. */
    static Query replaced(Query query, Map<String, List<Node>> values) {
        return QueryTransformOps.transform(query, new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData data) {
                List<Node> nodes = data.getVars().size() == 1
                        ? values.get(data.getVars().getFirst().getVarName())
                        : null;
                return nodes == null ? data : block(data.getVars().getFirst(), nodes);
            }
        });
    }

    private static ElementData block(Var variable, List<Node> nodes) {
        List<Binding> rows = nodes.isEmpty()
                ? List.of(BindingFactory.empty())
                : nodes.stream()
                        .map(node -> BindingFactory.binding(variable, node))
                        .toList();
        return new ElementData(List.of(variable), rows);
    }
}
