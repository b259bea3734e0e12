package org.kijiku.link.match;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.graph.Prefixes;
import org.kijiku.graph.Vocabulary;

/** Accepted links as a graph of their own: the direct link, and beside it a node that says why. */
public final class LinkGraph {
    private static final String GRAPH = Iris.BASE + "graph/links/";

    private LinkGraph() {}

    /**
     * The graph.
     *
     * @param set name of the set of links
     * @throws IllegalArgumentException naming the link whose external id is no IRI
     */
    public static NamedModel of(String set, List<Link> links) {
        Model model = ModelFactory.createDefaultModel();
        Prefixes.set(model);
        for (Link link : links) {
            if (link.review() == Link.Review.ACCEPT) {
                add(model, set, link);
            }
        }
        return NamedModel.ofContent(GRAPH + set, model);
    }

    private static void add(Model model, String set, Link link) {
        if (!link.external().startsWith("http://") && !link.external().startsWith("https://")) {
            throw new IllegalArgumentException("'" + link.external() + "' (" + link.externalLabel()
                    + ") is no IRI; match again with --base IRI, which is put before each id");
        }
        Resource entity = model.createResource(Iris.entity(link.entity()));
        Resource external = model.createResource(link.external());
        entity.addProperty(SKOS.exactMatch, external);
        String node = NamedModel.sha256(link.entity() + " " + link.external()).substring(0, 16);
        model.createResource(GRAPH + set + "#" + node)
                .addProperty(RDF.type, Vocabulary.LINK)
                .addProperty(Vocabulary.SUBJECT, entity)
                .addProperty(Vocabulary.OBJECT, external)
                .addProperty(Vocabulary.CONFIDENCE, link.confidence().toPlainString(), XSDDatatype.XSDdecimal)
                .addProperty(RDFS.comment, link.reason(), "en");
    }
}
