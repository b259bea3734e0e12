package org.kijiku.link.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.link.dataset.DatasetImporter;
import org.kijiku.query.run.AnnotatedSeed;
import org.kijiku.store.Store;

/** A store and what was published of it. */
record Published(Store store, Path folder) implements AutoCloseable {
    /** The annotated seed. */
    static Published seed(Path folder) throws IOException {
        return of(AnnotatedSeed.open(Files.createDirectories(folder.resolve("work"))), folder);
    }

    /** What is known before any article, and one table. */
    static Published knowledge(Path folder) {
        Path ontology = Path.of("ontology");
        Store store = Store.memory(List.of());
        store.put(List.of(
                NamedModel.ofContent(Iris.AUTHORITY_GRAPH, AuthorityFiles.graph(ontology)),
                DatasetImporter.open(ontology)
                        .read(Path.of("seeds/datasets/rare-earths.csv-metadata.json"))
                        .graph()));
        return of(store, folder);
    }

    private static Published of(Store store, Path folder) {
        Path out = folder.resolve("out");
        new Publication(store, Path.of("ontology")).write(out, List.of(Publication.Form.values()));
        return new Published(store, out);
    }

    Path file(Publication.Form form) {
        return folder.resolve(form.file());
    }

    Model catalog() {
        return RDFDataMgr.loadModel(folder.resolve("catalog.ttl").toUri().toString());
    }

    @Override
    public void close() {
        store.close();
    }
}
