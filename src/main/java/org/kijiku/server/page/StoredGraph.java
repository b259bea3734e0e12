package org.kijiku.server.page;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.kijiku.graph.Prefixes;
import org.kijiku.server.Reply;
import org.kijiku.server.Request;
import org.kijiku.server.Resource;
import org.kijiku.server.Site;

/** A graph of the store as RDF. */
public final class StoredGraph implements Resource {
    private final Site site;
    private final String name;

    /**
     * A graph.
     *
     * @param name its IRI
     */
    public StoredGraph(Site site, String name) {
        this.site = site;
        this.name = name;
    }

    @Override
    public Reply get(Request request) {
        String version = site.store().dataVersion() + site.store().version(name).orElse("");
        return site.store().read(data -> {
            Graph copy = GraphFactory.createDefaultGraph();
            Prefixes.set(copy.getPrefixMapping());
            data.asDatasetGraph().getGraph(NodeFactory.createURI(name)).find().forEachRemaining(copy::add);
            return GraphReply.of(copy, request, name, version);
        });
    }
}
