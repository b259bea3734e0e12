package org.kijiku.graph;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kijiku.fact.verify.Codes;

/** Reads from the ontology which event types and relations statements may use. */
public final class OntologyCodes {
    private OntologyCodes() {}

    /** The codes of {@code event-types.ttl} and {@code kijiku.ttl} in a folder. */
    public static Codes read(Path ontologyDir) {
        Model types = load(ontologyDir.resolve("event-types.ttl"));
        Model ontology = load(ontologyDir.resolve("kijiku.ttl"));
        return new Codes(
                names(types, SKOS.inScheme, Vocabulary.resource("eventTypes")),
                names(ontology, RDFS.subPropertyOf, Vocabulary.RELATED_TO));
    }

    private static Set<String> names(Model model, Property property, RDFNode value) {
        return model.listSubjectsWithProperty(property, value).mapWith(Resource::getLocalName).toList().stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Model load(Path file) {
        return RDFDataMgr.loadModel(file.toUri().toString());
    }
}
