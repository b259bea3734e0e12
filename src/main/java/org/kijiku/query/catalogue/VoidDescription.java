package org.kijiku.query.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.store.Store;

/** Counts the data by class and property (VoID). */
final class VoidDescription {
    private static final String DATASET = Iris.BASE + "dataset";
    private static final String DOCUMENT = Iris.BASE + ".well-known/void";

    private final Model model = ModelFactory.createDefaultModel();
    private final Resource dataset = model.createResource(DATASET);

    private VoidDescription() {}

    static Model of(Store store, String version) {
        VoidDescription description = new VoidDescription();
        description.describe(store, version);
        return description.model;
    }

    private void describe(Store store, String version) {
        model.setNsPrefix("void", VOID.NS).setNsPrefix("dcterms", DCTerms.NS).setNsPrefix("owl", OWL2.NS);
        dataset.addProperty(RDF.type, VOID.Dataset)
                .addProperty(DCTerms.title, "Kijiku", "en")
                .addProperty(DCTerms.title, "記事軸", "ja")
                .addProperty(OWL2.versionInfo, version)
                .addProperty(VOID.uriSpace, Iris.BASE)
                .addProperty(VOID.exampleResource, ResourceFactory.createResource(Iris.ID + "state/japan"));
        model.createResource(DOCUMENT)
                .addProperty(RDF.type, VOID.DatasetDescription)
                .addProperty(FOAF.primaryTopic, dataset);
        each(
                store,
                "classes.rq",
                row -> partition(row.getResource("class")).addLiteral(VOID.entities, row.getLiteral("n")));
        each(store, "properties.rq", this::property);
        each(store, "linksets.rq", this::linkset);
        each(store, "triples.rq", row -> dataset.addLiteral(VOID.triples, row.getLiteral("n")));
    }

    private void linkset(QuerySolution row) {
        Resource predicate = row.getResource("property");
        String target = row.getLiteral("target").getString();
        Resource linkset = model.createResource(DATASET + "#" + hash(predicate.getURI() + " " + target))
                .addProperty(RDF.type, VOID.Linkset)
                .addProperty(VOID.linkPredicate, predicate)
                .addProperty(VOID.subjectsTarget, dataset)
                .addProperty(VOID.objectsTarget, model.createResource(target))
                .addLiteral(VOID.triples, row.getLiteral("n"));
        dataset.addProperty(VOID.subset, linkset);
    }

    private void property(QuerySolution row) {
        Resource type = row.getResource("class");
        Resource property = row.getResource("property");
        Resource partition = model.createResource(DATASET + "#" + hash(type.getURI() + " " + property.getURI()))
                .addProperty(VOID.property, property)
                .addLiteral(VOID.triples, row.getLiteral("n"));
        partition(type).addProperty(VOID.propertyPartition, partition);
    }

    private Resource partition(Resource type) {
        Resource partition = model.createResource(DATASET + "#" + hash(type.getURI()));
        if (!partition.hasProperty(VOID._class)) {
            partition.addProperty(VOID._class, type);
            dataset.addProperty(VOID.classPartition, partition);
        }
        return partition;
    }

    private static String hash(String words) {
        return NamedModel.sha256(words).substring(0, 16);
    }

    private static void each(Store store, String query, java.util.function.Consumer<QuerySolution> use) {
        store.read(data -> {
            try (QueryExecution execution =
                    QueryExecution.dataset(data).query(resource(query)).build()) {
                execution.execSelect().forEachRemaining(use);
            }
            return data;
        });
    }

    private static String resource(String name) {
        try (InputStream in = VoidDescription.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
