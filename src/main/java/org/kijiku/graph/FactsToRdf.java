package org.kijiku.graph;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.kijiku.fact.FactsDocument;
import org.kijiku.mention.Authority;
import org.kijiku.mention.Entity;
import org.kijiku.mention.number.Units;

/** Turns a facts document into the triples of its article's named graph. */
public final class FactsToRdf {
    private final Function<String, Optional<String>> unitIris;
    private final Authority authority;
    private final Set<String> relations;

    /**
     * A translation.
     *
     * @param ontology {@code ontology/kijiku.ttl}: names the relations; those between entities become direct triples
     * @param authority known entities; their aliases and links stand in the authority graph and are not repeated
     * @param unitIris IRI of a unit code
     */
    public FactsToRdf(Model ontology, Authority authority, Function<String, Optional<String>> unitIris) {
        this.authority = authority;
        this.unitIris = unitIris;
        this.relations = Stream.of(Vocabulary.RELATED_TO, Vocabulary.ARITHMETIC_RESULT)
                .flatMap(kind -> ontology.listSubjectsWithProperty(RDFS.subPropertyOf, kind).toList().stream())
                .map(Resource::getLocalName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The translation that the files of {@code ontology/} describe. */
    public static FactsToRdf open(Path ontologyDir, Authority authority) {
        Model ontology =
                RDFDataMgr.loadModel(ontologyDir.resolve("kijiku.ttl").toUri().toString());
        return new FactsToRdf(ontology, authority, Units.open(ontologyDir)::iri);
    }

    /** The article's graph. */
    public Model model(FactsDocument document) {
        ArticleGraph graph = new ArticleGraph(document);
        graph.describeArticle();
        document.entities().forEach(named -> graph.describe(named, isKnown(named.entity())));
        StatementGraph statements = new StatementGraph(graph, unitIris, relations);
        document.statements().forEach(statements::add);
        return graph.model();
    }

    private boolean isKnown(Entity entity) {
        return authority.byId(entity.id()).isPresent();
    }
}
