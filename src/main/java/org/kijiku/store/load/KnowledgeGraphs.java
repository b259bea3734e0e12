package org.kijiku.store.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;

/** The graphs of what is known before any article is read: the ontology and the authority files. */
final class KnowledgeGraphs {
    private KnowledgeGraphs() {}

    static List<NamedModel> read(Path ontologyDir) {
        return List.of(
                NamedModel.ofContent(Iris.ONTOLOGY_GRAPH, ontology(ontologyDir)),
                NamedModel.ofContent(Iris.AUTHORITY_GRAPH, AuthorityFiles.graph(ontologyDir)));
    }

    /** All of the folder's own Turtle files but the shapes, which are rules and no knowledge. */
    private static Model ontology(Path ontologyDir) {
        Model model = ModelFactory.createDefaultModel();
        try (Stream<Path> files = Files.list(ontologyDir)) {
            files.filter(file -> file.toString().endsWith(".ttl") && !file.endsWith("shapes.ttl"))
                    .sorted()
                    .forEach(file -> RDFDataMgr.read(model, file.toUri().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + ontologyDir, e);
        }
        return model;
    }
}
