package org.kijiku.store.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Vocabulary;
import org.kijiku.store.Store;

/** The graph of the article in {@code seeds/} as it is served: the engine's facts joined to the annotations. */
public final class SeedGraph {
    public static final Path ONTOLOGY = Path.of("ontology");
    public static final Path SEEDS = Path.of("seeds");
    public static final String SLUG = "000_c12c6b67ec978006";
    public static final Path ANNOTATIONS = SEEDS.resolve(SLUG + ".annotations.json");

    private final Model model;
    private final List<String> problems;

    private SeedGraph(Model model, List<String> problems) {
        this.model = model;
        this.problems = problems;
    }

    public static SeedGraph load() {
        try (Store store = Store.memory(List.of())) {
            Report report = Loader.open(ONTOLOGY, AuthorityFiles.read(ONTOLOGY), store)
                    .load(List.of(SEEDS.resolve(SLUG + ".txt")));
            Model copy =
                    store.read(data -> ModelFactory.createDefaultModel().add(data.getNamedModel(Iris.article(SLUG))));
            return new SeedGraph(copy, report.problems());
        }
    }

    public Model model() {
        return model;
    }

    public List<String> problems() {
        return problems;
    }

    /** What names {@code type} and has a passage of {@code property} that shares a character with the stretch. */
    public List<Resource> touching(String type, Property property, int start, int end) {
        List<Resource> found = new ArrayList<>();
        model.listSubjectsWithProperty(RDF.type, Vocabulary.resource(type)).forEachRemaining(node -> {
            boolean touches = node.listProperties(property).toList().stream()
                    .map(statement -> statement.getResource())
                    .anyMatch(passage -> passage.getProperty(Vocabulary.OA_START)
                                            .getInt()
                                    < end
                            && start < passage.getProperty(Vocabulary.OA_END).getInt());
            if (touches) {
                found.add(node);
            }
        });
        return found;
    }
}
