package org.kijiku.store.remote;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.modify.request.QuadAcc;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDeleteWhere;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.update.UpdateRequest;
import org.kijiku.graph.NamedModel;
import org.kijiku.store.LoadRecord;
import org.kijiku.store.LoadTarget;
import org.kijiku.store.Store;

/**
 * A store elsewhere that graphs are loaded into. A graph and the record of it go in one request, so that a load that is
 * cut off leaves whole graphs only and can be run again.
 */
public final class RemoteStore implements LoadTarget {
    private final SparqlService service;
    private final Map<String, String> versions;

    private RemoteStore(SparqlService service) {
        this.service = service;
        this.versions = versions(service);
    }

    /** Whether this names a store elsewhere rather than a folder. */
    public static boolean isAddress(String where) {
        String lower = where.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * Opens a store elsewhere for loading.
     *
     * @param address of its dataset or repository
     * @throws RemoteStoreException if it is away, no SPARQL service, or takes no updates
     */
    public static RemoteStore open(String address, Login login) {
        return new RemoteStore(SparqlService.at(address, login).writable());
    }

    private static Map<String, String> versions(SparqlService service) {
        Map<String, String> versions = new HashMap<>();
        service.select("graphs.rq")
                .forEachRemaining(row -> versions.put(
                        row.get(Var.alloc("graph")).getURI(),
                        row.get(Var.alloc("version")).getLiteralLexicalForm()));
        return versions;
    }

    @Override
    public synchronized Optional<String> version(String graph) {
        return Optional.ofNullable(versions.get(graph));
    }

    @Override
    public Optional<String> articleText(String article) {
        RowSet rows = service.select("text.rq", NodeFactory.createURI(article));
        return rows.hasNext()
                ? Optional.of(rows.next().get(Var.alloc("text")).getLiteralLexicalForm())
                : Optional.empty();
    }

    /**
     * Stores graphs one by one, and looks whether they are there.
     *
     * @throws RemoteStoreException if the store goes away meanwhile; those before are stored
     * @throws IllegalStateException if it said that it took them and does not hold them
     */
    @Override
    public synchronized Store.Change put(Collection<NamedModel> graphs) {
        int added = 0;
        int replaced = 0;
        for (NamedModel graph : graphs) {
            String stored = versions.get(graph.name());
            if (graph.version().equals(stored)) {
                continue;
            }
            service.update(replacement(graph));
            added += stored == null ? 1 : 0;
            replaced += stored == null ? 0 : 1;
        }
        if (added + replaced > 0) {
            look(graphs);
        }
        return new Store.Change(added, replaced, graphs.size() - added - replaced);
    }

    private void look(Collection<NamedModel> graphs) {
        versions.putAll(versions(service));
        for (NamedModel graph : graphs) {
            if (!graph.version().equals(versions.get(graph.name()))) {
                throw new IllegalStateException(service + " took " + graph.name()
                        + " but does not hold it; give the address of the dataset or repository itself");
            }
        }
    }

    private static UpdateRequest replacement(NamedModel graph) {
        Node name = NodeFactory.createURI(graph.name());
        QuadAcc record = new QuadAcc();
        record.addQuad(new Quad(LoadRecord.GRAPH, name, Var.alloc("property"), Var.alloc("value")));
        QuadDataAcc content = new QuadDataAcc();
        graph.model().getGraph().find().forEachRemaining(triple -> content.addQuad(new Quad(name, triple)));
        LoadRecord.of(graph, graph.digest()).forEach(content::addQuad);
        return new UpdateRequest()
                .add(new UpdateDrop(name, true))
                .add(new UpdateDeleteWhere(record))
                .add(new UpdateDataInsert(content));
    }

    /** Nothing is held open between requests. */
    @Override
    public void close() {}
}
