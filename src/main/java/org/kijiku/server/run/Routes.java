package org.kijiku.server.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kijiku.graph.Iris;
import org.kijiku.query.catalogue.Catalogue;
import org.kijiku.server.Reply;
import org.kijiku.server.Resource;
import org.kijiku.server.Site;
import org.kijiku.server.page.ArticlePage;
import org.kijiku.server.page.HomePage;
import org.kijiku.server.page.OntologyPage;
import org.kijiku.server.page.Pages;
import org.kijiku.server.page.SearchPage;
import org.kijiku.server.page.SparqlPage;
import org.kijiku.server.page.StoredGraph;
import org.kijiku.server.page.Stylesheet;
import org.kijiku.server.page.ThingPage;
import org.kijiku.server.rest.OpenApi;
import org.kijiku.server.rest.QueriesResource;

/** Which resource answers below which path. */
final class Routes {
    private Routes() {}

    /** Servlet path to resource. */
    static Map<String, Resource> of(Site site, Pages pages) {
        Map<String, Resource> routes = new LinkedHashMap<>();
        routes.put("/queries/*", new QueriesResource(site, pages));
        routes.put("/openapi.json", new OpenApi(site));
        routes.put("/articles/*", new ArticlePage(site, pages));
        routes.put("/id/*", new ThingPage(site, pages, Iris.ID));
        routes.put("/article/*", new ThingPage(site, pages, Iris.ARTICLE));
        routes.put("/ontology", new OntologyPage(site, pages));
        routes.put("/search", new SearchPage(site, pages));
        routes.put("/sparql", new SparqlPage(site, pages));
        routes.put("/.well-known/void", new StoredGraph(site, Catalogue.VOID));
        routes.put("/.well-known/sparql-examples", new StoredGraph(site, Catalogue.QUERIES));
        routes.put("/query/*", request -> Reply.redirect(303, "/queries/" + request.path()));
        routes.put("/assets/kijiku.css", new Stylesheet());
        routes.put("/favicon.ico", request -> Reply.text(204, "image/x-icon", ""));
        routes.put("", new HomePage(site, pages));
        return routes;
    }
}
