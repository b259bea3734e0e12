package org.kijiku.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.kijiku.mention.Authority;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.catalogue.Catalogue;
import org.kijiku.query.run.QueryRunner;
import org.kijiku.server.Site;
import org.kijiku.server.run.KijikuServer;
import org.kijiku.server.run.Settings;
import org.kijiku.store.LoadTarget;
import org.kijiku.store.Store;
import org.kijiku.store.remote.RemoteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijiku serve}: loads articles and serves the graph. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Loads articles and serves what they say: SPARQL at /kijiku/sparql, saved queries at /queries, pages at /.",
            "Serves for reading only, and on this machine only unless --host says otherwise. Ctrl-C stops it.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  kijiku serve", "  kijiku serve articles/ --port 8080", "  kijiku serve --store memory --port 0"})
final class ServeCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Parameters(paramLabel = "PATH", description = "What to load first; default: seeds.")
    private List<Path> paths = List.of();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "Default 3030; 0 takes a free one.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "H",
            defaultValue = "localhost",
            description = "Address to listen at; default localhost. 0.0.0.0 opens it to other machines.")
    private String host = "localhost";

    @Option(
            names = "--store",
            paramLabel = "DIR|memory|URL",
            description =
                    "The store's folder, memory, or the address of a SPARQL 1.1 store: a copy of what it holds is "
                            + "served, made at the start; PATHs are loaded into it before. Default: store.")
    private String store = "";

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() throws InterruptedException {
        Home home = Home.find();
        PrintWriter out = console.out();
        Problems problems = new Problems(console.err());
        SavedQueries queries = home.savedQueries();
        try (Data data = loaded(home, problems)) {
            Catalogue.refresh(data.store(), queries);
            Site site = new Site(
                    data.store(),
                    queries,
                    new QueryRunner(data.store(), PATIENCE, home.federation()).keeping(),
                    Clock.systemDefaultZone());
            Settings settings = new Settings(home.fuseki(), host, port);
            try (KijikuServer server = KijikuServer.start(site, settings)) {
                Thread stop = new Thread(server::close, "stop");
                Runtime.getRuntime().addShutdownHook(stop);
                out.println("Kijiku serves at " + server.address());
                out.flush();
                server.join();
            }
        }
        return problems.status();
    }

    /** Nothing is written to a store elsewhere unless it was named. */
    private Data loaded(Home home, Problems problems) {
        PrintWriter err = console.err();
        List<Path> wanted = paths.isEmpty() && !RemoteStore.isAddress(store) ? List.of(home.seeds()) : paths;
        Authority authority = home.authority();
        if (!wanted.isEmpty()) {
            LoadTarget target = home.target(store, authority);
            Data.load(home, target, wanted, problems, err);
            if (target instanceof Store own) {
                return new Data(home, own);
            }
        }
        return new Data(home, home.store(store, authority));
    }
}
