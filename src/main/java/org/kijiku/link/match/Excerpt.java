package org.kijiku.link.match;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.kijiku.graph.Vocabulary;

/** What matching needs of a graph, in memory: a store on disk answers one large question sooner than many small ones. */
public final class Excerpt {
    private Excerpt() {}

    /** What is said of entities but where, of context fields, and all triples of the properties that the fields' paths run over. */
    public static Model of(Model graph) {
        Model excerpt = ModelFactory.createDefaultModel();
        for (Resource type : new Resource[] {Vocabulary.ENTITY, Vocabulary.CONTEXT_FIELD}) {
            graph.listSubjectsWithProperty(RDF.type, type)
                    .toList()
                    .forEach(thing -> thing.listProperties()
                            .filterDrop(said -> said.getPredicate().equals(Vocabulary.MENTIONED_IN))
                            .forEach(excerpt::add));
        }
        ContextField.of(excerpt).stream()
                .flatMap(field -> field.properties().stream())
                .distinct()
                .forEach(property -> excerpt.add(graph.listStatements(null, property, (RDFNode) null)));
        return excerpt;
    }
}
