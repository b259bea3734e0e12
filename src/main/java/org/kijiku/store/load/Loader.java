package org.kijiku.store.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kijiku.fact.extract.Crew;
import org.kijiku.fact.verify.Codes;
import org.kijiku.graph.FactsToRdf;
import org.kijiku.graph.NamedModel;
import org.kijiku.graph.OntologyCodes;
import org.kijiku.graph.Shapes;
import org.kijiku.mention.Authority;
import org.kijiku.store.LoadTarget;
import org.kijiku.store.Store.Change;

/**
 * Loads articles and facts documents into a store: reads, verifies, validates, and writes in one transaction. What is
 * stored already in the same version is skipped, what changed is replaced, what is refused is reported.
 */
public final class Loader {
    /** Graphs written in one transaction: enough to save disk, few enough to hold in memory. */
    private static final int BATCH = 1000;

    private final Path ontologyDir;
    private final Authority authority;
    private final Codes codes;
    private final LoadTarget store;
    private final Reading reading;
    private final int threads;

    private Loader(Path ontologyDir, Authority authority, Codes codes, LoadTarget store, Reading reading, int threads) {
        this.ontologyDir = ontologyDir;
        this.authority = authority;
        this.codes = codes;
        this.store = store;
        this.reading = reading;
        this.threads = threads;
    }

    /**
     * A loader that reads on as many threads as there are cores.
     *
     * @param ontologyDir the folder {@code ontology/}
     * @param authority known entities
     * @throws IllegalArgumentException naming file and line of a row that cannot be used
     */
    public static Loader open(Path ontologyDir, Authority authority, LoadTarget store) {
        GraphMaker maker = new GraphMaker(FactsToRdf.open(ontologyDir, authority), Shapes.open(ontologyDir));
        return new Loader(
                ontologyDir,
                authority,
                OntologyCodes.read(ontologyDir),
                store,
                new Reading(store, maker, Edition.of(ontologyDir)),
                Runtime.getRuntime().availableProcessors());
    }

    /** Loads files and the contents of folders, and the ontology with its authority files. */
    public Report load(List<Path> paths) {
        return load(paths, () -> {});
    }

    /**
     * Loads files and the contents of folders, and the ontology with its authority files.
     *
     * @param step runs after each input
     */
    public Report load(List<Path> paths, Runnable step) {
        List<String> problems = new ArrayList<>();
        List<Source> sources = new Pairing().pair(new Sources(problems::add).find(paths));
        Batch batch = new Batch();
        batch.put(KnowledgeGraphs.read(ontologyDir));
        try (Crew<Worker> crew = new Crew<>(threads, () -> new Worker(ontologyDir, authority, codes))) {
            crew.run(sources.iterator(), reading::read, outcome -> {
                problems.addAll(outcome.problems());
                batch.add(outcome, problems);
                step.run();
            });
        }
        batch.write();
        return new Report(batch.articles, batch.change, problems);
    }

    /** Graphs on their way into the store, and a count of what became of them. */
    private final class Batch {
        private final List<NamedModel> waiting = new ArrayList<>();
        private final Map<String, Path> taken = new HashMap<>();
        private Change change = new Change(0, 0, 0);
        private int articles;

        void add(Outcome outcome, List<String> problems) {
            for (Outcome.Made made : outcome.made()) {
                Path other = taken.putIfAbsent(made.graph(), outcome.source());
                if (other != null) {
                    problems.add(outcome.source() + ": has the same name as " + other
                            + ", so both would be one article; rename it");
                    continue;
                }
                articles++;
                NamedModel model = made.model();
                if (model == null) {
                    count(new Change(0, 0, 1));
                } else {
                    put(List.of(model));
                }
            }
        }

        void put(List<NamedModel> graphs) {
            waiting.addAll(graphs);
            if (waiting.size() >= BATCH) {
                write();
            }
        }

        void write() {
            count(store.put(waiting));
            waiting.clear();
        }

        private void count(Change more) {
            change = new Change(
                    change.added() + more.added(),
                    change.replaced() + more.replaced(),
                    change.unchanged() + more.unchanged());
        }
    }
}
