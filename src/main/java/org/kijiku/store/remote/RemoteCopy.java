package org.kijiku.store.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.store.Store;

/**
 * A copy of what a store elsewhere holds, in memory: full text, time limits and the version of the data are then the
 * same as for a store of our own. What changes there later is not seen.
 */
public final class RemoteCopy {
    private RemoteCopy() {}

    /**
     * Copies all graphs that Kijiku loaded there.
     *
     * @param address of its dataset or repository
     * @param names names that the text index keeps whole
     * @throws RemoteStoreException if it is away or no SPARQL service
     */
    public static Store of(String address, Login login, Collection<String> names) {
        SparqlService service = SparqlService.at(address, login);
        List<Store.Kept> graphs = new ArrayList<>();
        RowSet rows = service.select("graphs.rq");
        while (rows.hasNext()) {
            Binding row = rows.next();
            Node graph = row.get(Var.alloc("graph"));
            if (!graph.getURI().startsWith(Iris.CATALOGUE)) {
                NamedModel model = new NamedModel(
                        graph.getURI(),
                        row.get(Var.alloc("version")).getLiteralLexicalForm(),
                        ModelFactory.createModelForGraph(service.graph(graph)));
                graphs.add(new Store.Kept(model, row.get(Var.alloc("digest")).getLiteralLexicalForm()));
            }
        }
        Store copy = Store.memory(names);
        copy.takeOver(graphs);
        return copy;
    }
}
