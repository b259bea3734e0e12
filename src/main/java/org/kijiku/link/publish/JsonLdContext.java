package org.kijiku.link.publish;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.kijiku.graph.Prefixes;
import org.kijiku.graph.Vocabulary;

/**
 * A JSON-LD context made from the ontology: its terms by their bare names, links as links, typed values as plain values, so
 * that a person can read the file.
 */
final class JsonLdContext {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What has words in several languages. */
    private static final Map<String, String> WORDS = new TreeMap<>(Map.of(
            "label", "rdfs:label",
            "comment", "rdfs:comment",
            "altLabel", "skos:altLabel",
            "prefLabel", "skos:prefLabel",
            "definition", "skos:definition",
            "scopeNote", "skos:scopeNote",
            "title", "dcterms:title",
            "description", "schema:description"));

    private JsonLdContext() {}

    /** The context, as a document with the one key {@code @context}. */
    static ObjectNode of(Model ontology) {
        ObjectNode context =
                JSON.objectNode().put("@version", 1.1).put("id", "@id").put("type", "@type");
        new TreeMap<>(Prefixes.ALL).forEach(context::put);
        WORDS.forEach((name, property) -> context.set(name, words(property)));
        context.set("sameAs", link("owl:sameAs"));
        context.set("exactMatch", link("skos:exactMatch"));
        context.set("exact", words("oa:exact"));
        context.set("start", typed("oa:start", XSD.integer));
        context.set("end", typed("oa:end", XSD.integer));
        context.set("wasGeneratedBy", link("prov:wasGeneratedBy"));
        new TreeMap<>(ontology
                        .listSubjectsWithProperty(RDF.type)
                        .filterKeep(
                                term -> term.isURIResource() && term.getURI().startsWith(Vocabulary.NS))
                        .toList()
                        .stream()
                        .collect(java.util.stream.Collectors.toMap(Resource::getLocalName, term -> term, (a, b) -> a)))
                .forEach((name, term) -> context.set(context.has(name) ? "kj_" + name : name, meaning(term)));
        return JSON.objectNode().set("@context", context);
    }

    private static com.fasterxml.jackson.databind.JsonNode meaning(Resource term) {
        String name = "kj:" + term.getURI().substring(Vocabulary.NS.length());
        if (term.hasProperty(RDF.type, OWL2.ObjectProperty)) {
            return link(name);
        }
        var range = term.getProperty(RDFS.range);
        if (range == null || range.getResource().equals(XSD.xstring)) {
            return JSON.textNode(name);
        }
        Resource type = range.getResource();
        if (type.equals(RDF.langString)) {
            return words(name);
        }
        return type.getNameSpace().equals(XSD.NS) ? typed(name, type) : JSON.textNode(name);
    }

    /** Words by language: {@code {"ja": …, "en": …}}. */
    private static ObjectNode words(String property) {
        return JSON.objectNode().put("@id", property).put("@container", "@language");
    }

    private static ObjectNode link(String name) {
        return JSON.objectNode().put("@id", name).put("@type", "@id");
    }

    private static ObjectNode typed(String name, Resource datatype) {
        return JSON.objectNode().put("@id", name).put("@type", datatype.getURI().replace(XSD.NS, "xsd:"));
    }
}
