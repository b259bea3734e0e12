package org.kijiku.query.catalogue;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.graph.Prefixes;
import org.kijiku.query.SavedQueries;
import org.kijiku.store.Store;

/** Keeps the catalogue in the store, in graphs that do not count for the version of the data. */
public final class Catalogue {
    /** Graph of the saved queries and prefixes. */
    public static final String QUERIES = Iris.CATALOGUE + "queries";
    /** Graph of the VoID description. */
    public static final String VOID = Iris.CATALOGUE + "void";

    private static final String PREFIX = Iris.BASE + "prefixes";

    private Catalogue() {}

    /** Brings the catalogue up to date with the data and the queries. */
    public static void refresh(Store store, SavedQueries queries) {
        String version = store.dataVersion();
        if (!store.version(VOID).equals(java.util.Optional.of(version))) {
            store.remove(VOID);
            store.remove(QUERIES);
            store.put(List.of(new NamedModel(VOID, version, VoidDescription.of(store, version))));
        }
        store.put(List.of(NamedModel.ofContent(QUERIES, model(queries))));
    }

    /** What the store holds by class, property and link target (VoID); its dataset is {@code …/dataset}. */
    public static Model description(Store store) {
        return VoidDescription.of(store, store.dataVersion());
    }

    /** The saved queries and the prefixes as RDF. */
    public static Model model(SavedQueries queries) {
        Model model = ModelFactory.createDefaultModel();
        Prefixes.set(model);
        model.add(queries.model());
        String sh = "http://www.w3.org/ns/shacl#";
        model.setNsPrefix("sh", sh);
        Prefixes.ALL.forEach((prefix, namespace) -> {
            var declaration = model.createResource(PREFIX + "#" + prefix)
                    .addProperty(model.createProperty(sh, "prefix"), prefix)
                    .addProperty(
                            model.createProperty(sh, "namespace"),
                            model.createTypedLiteral(namespace, org.apache.jena.datatypes.xsd.XSDDatatype.XSDanyURI));
            model.createResource(PREFIX).addProperty(model.createProperty(sh, "declare"), declaration);
        });
        return model;
    }
}
