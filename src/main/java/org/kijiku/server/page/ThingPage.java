package org.kijiku.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.kijiku.graph.Iris;
import org.kijiku.query.EntityNames;
import org.kijiku.query.result.Cells;
import org.kijiku.server.Negotiation;
import org.kijiku.server.ProblemException;
import org.kijiku.server.Reply;
import org.kijiku.server.Request;
import org.kijiku.server.Resource;
import org.kijiku.server.Site;

/** {@code /id/…}, {@code /article/…} and other names: what the graph says of one thing, as a page or as RDF. */
public final class ThingPage implements Resource {
    private final Site site;
    private final Pages pages;
    private final String namespace;

    /**
     * Things below a namespace.
     *
     * @param namespace what stands before the path in their IRIs
     */
    public ThingPage(Site site, Pages pages, String namespace) {
        this.site = site;
        this.pages = pages;
        this.namespace = namespace;
    }

    @Override
    public Reply get(Request request) {
        String encoded = namespace.equals(Iris.ARTICLE) ? Iris.article(request.path()) : Iris.entity(request.path());
        Node node = NodeFactory.createURI(encoded);
        String type = GraphReply.type(request)
                .or(() -> Negotiation.best(request.accept(), GraphReply.OFFERED))
                .orElse(GraphReply.TURTLE);
        boolean article = namespace.equals(Iris.ARTICLE) && !request.path().contains("/");
        if (article && type.equals(GraphReply.HTML)) {
            return Reply.redirect(303, Links.to(encoded));
        }
        String version = site.store().dataVersion();
        return site.store().read(data -> {
            Description description = Description.of(data.asDatasetGraph(), node, article);
            if (description.isEmpty()) {
                throw ProblemException.notFound("the graph says nothing of <" + encoded + ">");
            }
            return type.equals(GraphReply.HTML)
                    ? Reply.html(200, page(data.asDatasetGraph(), node, description))
                    : GraphReply.of(description.graph(), type, encoded, version);
        });
    }

    private String page(DatasetGraph data, Node node, Description description) {
        EntityNames names = new EntityNames(data);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("iri", node.getURI());
        model.put("label", names.candidate(node).label());
        model.put("types", types(names, description.outgoing()));
        model.put("properties", rows(names, description.outgoing(), true));
        model.put("incoming", rows(names, description.incoming(), false));
        model.put("hasIncoming", !description.incoming().isEmpty());
        return pages.page("thing", names.candidate(node).label(), model);
    }

    private static String types(EntityNames names, List<Triple> outgoing) {
        return outgoing.stream()
                .filter(triple -> triple.getPredicate().equals(RDF.type.asNode()))
                .map(triple -> names.candidate(triple.getObject()).label())
                .sorted()
                .collect(Collectors.joining(" · "));
    }

    private static List<Map<String, Object>> rows(EntityNames names, List<Triple> triples, boolean outgoing) {
        Map<String, List<Map<String, Object>>> grouped = new TreeMap<>();
        for (Triple triple : triples) {
            String property = words(names, triple.getPredicate());
            grouped.computeIfAbsent(property, key -> new ArrayList<>())
                    .add(value(names, outgoing ? triple.getObject() : triple.getSubject()));
        }
        return grouped.entrySet().stream()
                .map(entry -> Map.<String, Object>of("name", entry.getKey(), "values", entry.getValue()))
                .toList();
    }

    private static Map<String, Object> value(EntityNames names, Node node) {
        if (!node.isURI()) {
            return Map.of("words", Cells.plain(node), "linked", false, "href", "");
        }
        String href = Links.to(node.getURI());
        return Map.of("words", words(names, node), "linked", !href.isEmpty(), "href", href);
    }

    private static String words(EntityNames names, Node node) {
        String label = names.candidate(node).label();
        return label.equals(node.getURI()) ? Links.shortened(label) : label;
    }
}
