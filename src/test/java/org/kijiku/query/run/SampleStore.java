package org.kijiku.query.run;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.kijiku.fact.FactsDocument;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.graph.Samples;
import org.kijiku.store.Store;

/** A store with the ontology and one small article. */
public final class SampleStore {
    private SampleStore() {}

    public static Store open() {
        Store store = Store.memory(List.of());
        NamedModel ontology = NamedModel.ofContent(
                Iris.ONTOLOGY_GRAPH,
                RDFDataMgr.loadModel(Path.of("ontology/kijiku.ttl").toUri().toString()));
        store.put(List.of(ontology, named(Samples.document())));
        return store;
    }

    public static NamedModel named(FactsDocument document) {
        return new NamedModel(
                Iris.article(document.article().slug()),
                document.article().sha256(),
                Samples.translation().model(document));
    }
}
