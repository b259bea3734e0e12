package org.kijiku.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.kijiku.mention.Authority;
import org.kijiku.query.run.QueryRunner;
import org.kijiku.store.LoadTarget;
import org.kijiku.store.Store;
import org.kijiku.store.load.Loader;
import org.kijiku.store.load.Report;
import org.kijiku.store.remote.RemoteStore;

/**
 * A store to ask. One that holds no article yet is given those of {@code seeds/}, so that each command works at once.
 *
 * @param home Kijiku's folder
 * @param store the open store
 */
record Data(Home home, Store store) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ARTICLES = org.kijiku.graph.Iris.ARTICLE;

    /** Opens the store that {@code --store} names and fills it if it is empty. */
    static Data open(String option, Problems problems, PrintWriter err) {
        Home home = Home.find();
        Data data = new Data(home, home.store(option, home.authority()));
        if (data.store.graphs().stream().noneMatch(graph -> graph.startsWith(ARTICLES))) {
            if (RemoteStore.isAddress(option)) {
                data.close();
                throw new IllegalStateException(
                        option + " holds no articles; load some: kijiku load PATH --store " + option);
            }
            data.load(List.of(home.seeds()), problems, err);
        }
        return data;
    }

    /** Loads, showing how far it is and telling what was refused. */
    Report load(List<Path> paths, Problems problems, PrintWriter err) {
        return load(home, store, paths, problems, err);
    }

    /** Loads into a store here or elsewhere. */
    static Report load(Home home, LoadTarget store, List<Path> paths, Problems problems, PrintWriter err) {
        Authority authority = home.authority();
        Progress progress = Progress.on(err, "loaded");
        Datasets datasets = new Datasets(paths);
        Report report = Loader.open(home.ontology(), authority, store).load(datasets.others(), progress::step);
        progress.end();
        report.problems().forEach(problems::tell);
        datasets.load(home.ontology(), store, problems);
        return report;
    }

    QueryRunner runner() {
        return new QueryRunner(store, PATIENCE, home.federation());
    }

    @Override
    public void close() {
        store.close();
    }
}
