package org.kijiku.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sys.JenaSystem;

/** The saved queries of {@code queries/saved/}, by name. */
public final class SavedQueries {
    private final Map<String, SavedQuery> bySlug;
    private final Model model;

    private SavedQueries(Map<String, SavedQuery> bySlug, Model model) {
        this.bySlug = bySlug;
        this.model = model;
    }

    /**
     * Reads every file.
     *
     * @param queriesDir the folder {@code queries/}
     * @throws IllegalArgumentException naming file and line of the first fault
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static SavedQueries open(Path queriesDir) {
        return open(queriesDir, false);
    }

    /**
     * Reads every file.
     *
     * @param federated whether those of {@code federated/}, which ask other endpoints, are offered too
     */
    public static SavedQueries open(Path queriesDir, boolean federated) {
        JenaSystem.init();
        Map<String, SavedQuery> bySlug = new TreeMap<>();
        Model model = ModelFactory.createDefaultModel();
        List<Path> all = new ArrayList<>(files(queriesDir.resolve("saved")));
        if (federated) {
            all.addAll(files(queriesDir.resolve("federated")));
        }
        for (Path file : all) {
            SourceText source = SourceText.read(file);
            SavedQuery query = QueryFile.read(source);
            bySlug.put(query.slug(), query);
            model.add(source.model());
        }
        return new SavedQueries(bySlug, model);
    }

    /** The Turtle files of a folder, in order of their names. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + folder, e);
        }
    }

    /** All of them, by name. */
    public Collection<SavedQuery> all() {
        return bySlug.values();
    }

    /** What the files say, as one graph; not to be changed. */
    public Model model() {
        return model;
    }

    public Optional<SavedQuery> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** The one query a user means. */
    public SavedQuery get(String slug) {
        return find(slug)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no saved query '" + slug + "'; there are: " + String.join(", ", bySlug.keySet())));
    }
}
