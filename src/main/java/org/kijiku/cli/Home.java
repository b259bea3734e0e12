package org.kijiku.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.mention.Authority;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.federation.Federation;
import org.kijiku.store.LoadTarget;
import org.kijiku.store.Store;
import org.kijiku.store.remote.Login;
import org.kijiku.store.remote.RemoteCopy;
import org.kijiku.store.remote.RemoteStore;

/**
 * The folder that holds Kijiku's data: ontology, saved queries, configuration, articles. It is read at run time, so that
 * a new row or query needs no build.
 *
 * @param root the folder
 */
record Home(Path root) {
    /**
     * The folder named by the system property {@code kijiku.home}, else the one that holds the program, else the
     * working directory; the first that has an {@code ontology} in it.
     *
     * @throws IllegalStateException if none has
     */
    static Home find() {
        List<Path> candidates = new ArrayList<>();
        @Nullable String given = System.getProperty("kijiku.home");
        if (given != null) {
            candidates.add(Path.of(given));
        }
        for (Path folder = program(); folder != null; folder = folder.getParent()) {
            candidates.add(folder);
        }
        candidates.add(Path.of("").toAbsolutePath());
        return candidates.stream()
                .filter(folder -> Files.isRegularFile(folder.resolve("ontology/kijiku.ttl")))
                .findFirst()
                .map(Home::new)
                .orElseThrow(() -> new IllegalStateException("no ontology/kijiku.ttl found in " + candidates.getFirst()
                        + "; start Kijiku with -Dkijiku.home=FOLDER, the folder that holds ontology/"));
    }

    /** The folder of the jar or of the class files, or null if the program says nothing of where it stands. */
    private static @Nullable Path program() {
        var source = Home.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(source.getLocation().toURI()).getParent();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    Path ontology() {
        return root.resolve("ontology");
    }

    Path queries() {
        return root.resolve("queries");
    }

    /** The endpoints that saved queries may ask. */
    Federation federation() {
        return Federation.read(root.resolve("fuseki-config/federation.ttl"));
    }

    /** The saved queries that can be run here: those that ask other endpoints only if any may be asked. */
    SavedQueries savedQueries() {
        return SavedQueries.open(queries(), federation().isOn());
    }

    /** The description of the SPARQL service. */
    Path fuseki() {
        return root.resolve("fuseki-config/kijiku.ttl");
    }

    Path seeds() {
        return root.resolve("seeds");
    }

    Authority authority() {
        return AuthorityFiles.read(ontology());
    }

    /**
     * Opens a store to ask.
     *
     * @param where a folder, {@code memory}, the address of a store elsewhere, of which a copy is made, or empty for the
     *     folder {@code store} here
     */
    Store store(String where, Authority authority) {
        List<String> names = authority.names();
        if (where.equals("memory")) {
            return Store.memory(names);
        }
        if (RemoteStore.isAddress(where)) {
            return RemoteCopy.of(where, login(), names);
        }
        return Store.open(where.isEmpty() ? root.resolve("store") : Path.of(where), names);
    }

    /** Opens a store to load into; {@code where} as for {@link #store}, but a store elsewhere is written to. */
    LoadTarget target(String where, Authority authority) {
        return RemoteStore.isAddress(where) ? RemoteStore.open(where, login()) : store(where, authority);
    }

    /** A password on a command line could be read by others of this machine. */
    private static Login login() {
        Map<String, String> given = System.getenv();
        return new Login(given.getOrDefault("KIJIKU_STORE_USER", ""), given.getOrDefault("KIJIKU_STORE_PASSWORD", ""));
    }
}
