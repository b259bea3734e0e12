package org.kijiku.link.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.kijiku.graph.Iris;

/** The description of the published files (DCAT, VoID). */
final class CatalogFile {
    private static final String NAME = "catalog.ttl";

    private CatalogFile() {}

    /** Writes the description beside the files. */
    static Path write(Path folder, List<Path> files, List<Publication.Form> forms, Dataset data, String version) {
        Path file = folder.resolve(NAME);
        try (OutputStream out = Files.newOutputStream(file)) {
            RDFDataMgr.write(out, model(files, forms, data, version), Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return file;
    }

    private static Model model(List<Path> files, List<Publication.Form> forms, Dataset data, String version)
            throws IOException {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefix("dcat", DCAT.NS).setNsPrefix("dcterms", DCTerms.NS).setNsPrefix("void", VOID.NS);
        Resource dataset = model.createResource(Iris.BASE + "dataset")
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(DCTerms.title, "Kijiku", "en")
                .addProperty(DCTerms.title, "記事軸", "ja")
                .addProperty(DCTerms.description, "What policy articles say, each fact with its exact quote.", "en")
                .addProperty(OWL2.versionInfo, version)
                .addProperty(VOID.uriSpace, Iris.BASE)
                .addLiteral(VOID.triples, triples(data));
        for (int i = 0; i < files.size(); i++) {
            Resource distribution = model.createResource()
                    .addProperty(RDF.type, DCAT.Distribution)
                    .addProperty(DCTerms.title, files.get(i).getFileName().toString())
                    .addProperty(DCAT.mediaType, forms.get(i).mediaType())
                    .addLiteral(DCAT.byteSize, Files.size(files.get(i)));
            dataset.addProperty(DCAT.distribution, distribution);
        }
        return model;
    }

    private static long triples(Dataset data) {
        long count = 0;
        var quads = data.asDatasetGraph().find();
        while (quads.hasNext()) {
            quads.next();
            count++;
        }
        return count;
    }
}
