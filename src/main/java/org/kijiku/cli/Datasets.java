package org.kijiku.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kijiku.graph.NamedModel;
import org.kijiku.link.dataset.DatasetImporter;
import org.kijiku.link.dataset.Imported;
import org.kijiku.store.LoadTarget;
import org.kijiku.store.Store;

/** The external tables among the paths of a command: metadata files, and those in {@code datasets/} of a folder. */
final class Datasets {
    private static final String METADATA = "-metadata.json";

    private final List<Path> files = new ArrayList<>();
    private final List<Path> others = new ArrayList<>();

    Datasets(List<Path> paths) {
        for (Path path : paths) {
            if (path.getFileName() != null && path.getFileName().toString().endsWith(METADATA)) {
                files.add(path);
                continue;
            }
            List<Path> inside =
                    DatasetImporter.metadataFiles(path.endsWith("datasets") ? path : path.resolve("datasets"));
            files.addAll(inside);
            if (!path.endsWith("datasets") || inside.isEmpty()) {
                others.add(path);
            }
        }
    }

    /** The paths that are no external tables. */
    List<Path> others() {
        return List.copyOf(others);
    }

    /** Loads the tables; one that cannot be read is told, the rest is loaded. */
    Store.Change load(Path ontology, LoadTarget store, Problems problems) {
        List<NamedModel> graphs = new ArrayList<>();
        if (!files.isEmpty()) {
            DatasetImporter importer = DatasetImporter.open(ontology);
            for (Path file : files) {
                read(importer, file, problems, graphs);
            }
        }
        return store.put(graphs);
    }

    private static void read(DatasetImporter importer, Path file, Problems problems, List<NamedModel> graphs) {
        if (!Files.isRegularFile(file)) {
            problems.tell(file + ": no such file; check the name");
            return;
        }
        try {
            Imported table = importer.read(file);
            table.remarks().forEach(problems::tell);
            graphs.add(table.graph());
        } catch (IllegalArgumentException e) {
            problems.tell(String.valueOf(e.getMessage()));
        }
    }
}
