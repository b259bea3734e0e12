package org.kijiku.server.page;

import java.util.List;
import java.util.Map;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Vocabulary;
import org.kijiku.server.Reply;
import org.kijiku.server.Request;
import org.kijiku.server.Resource;
import org.kijiku.server.Site;

/** {@code /ontology}: the vocabulary as a table or as RDF. */
public final class OntologyPage implements Resource {
    private final Site site;
    private final Pages pages;
    private final StoredGraph rdf;
    private final PageQuery terms = PageQuery.open("ontology");

    public OntologyPage(Site site, Pages pages) {
        this.site = site;
        this.pages = pages;
        this.rdf = new StoredGraph(site, Iris.ONTOLOGY_GRAPH);
    }

    @Override
    public Reply get(Request request) {
        if (request.wantsHtml() && request.parameter("format").isEmpty()) {
            List<Map<String, String>> rows = terms.rows(site.store(), Map.of());
            rows.forEach(row -> row.put("name", row.getOrDefault("term", "").substring(Vocabulary.NS.length())));
            return Reply.html(200, pages.page("ontology", "語彙 — Ontology", Map.of("terms", rows)));
        }
        return rdf.get(request);
    }
}
