package org.kijiku.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.graph.Vocabulary;

/**
 * The graphs: one named graph for each article, one each for the ontology, the authority files and external tables, the
 * default graph their union. Kept in a TDB2 folder or in memory, with a full-text index beside it. Safe for use by
 * several threads; readers see one state throughout a transaction.
 */
public final class Store implements LoadTarget {
    /**
     * What a load did.
     *
     * @param added graphs that were not there
     * @param replaced graphs that were there in another version
     * @param unchanged graphs that were there in this version already
     */
    public record Change(int added, int replaced, int unchanged) {}

    /**
     * A graph of another store.
     *
     * @param digest the hash of its content as the other store knows it; a store may write numbers in its own way
     */
    public record Kept(NamedModel graph, String digest) {}

    private final DatasetGraph dataset;
    private final AtomicReference<Optional<String>> dataVersion = new AtomicReference<>(Optional.empty());

    private Store(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * An empty store that lives as long as the process.
     *
     * @param names names that the text index keeps whole
     */
    public static Store memory(Collection<String> names) {
        JenaSystem.init();
        return new Store(TextIndexing.over(union(DatabaseMgr.createDatasetGraph()), null, names));
    }

    /**
     * The store in a folder, which is made if it is not there.
     *
     * @param names names that the text index keeps whole
     * @throws UncheckedIOException if the folder cannot be used
     * @throws IllegalStateException if another process has it open
     */
    public static Store open(Path folder, Collection<String> names) {
        JenaSystem.init();
        Path quads = folder.resolve("quads");
        Path text = folder.resolve("text");
        try {
            Files.createDirectories(quads);
            Files.createDirectories(text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + folder + " as a store", e);
        }
        try {
            DatasetGraph base = union(DatabaseMgr.connectDatasetGraph(quads.toString()));
            return new Store(TextIndexing.over(base, text, names));
        } catch (DBOpEnvException | OverlappingFileLockException e) {
            throw new IllegalStateException(
                    "the store " + folder + " is in use; stop the kijiku that serves it, or ask that one:"
                            + " --store ADDRESS/kijiku/sparql",
                    e);
        }
    }

    private static DatasetGraph union(DatasetGraph base) {
        base.getContext().set(TDB2.symUnionDefaultGraph, true);
        return base;
    }

    /** The dataset, for queries; changes to it go through {@link #put} only. */
    public DatasetGraph dataset() {
        return dataset;
    }

    /** Runs {@code work} in a read transaction. */
    public <T> T read(Function<Dataset, T> work) {
        dataset.begin(ReadWrite.READ);
        try {
            return work.apply(DatasetFactory.wrap(dataset));
        } finally {
            dataset.end();
        }
    }

    @Override
    public Optional<String> version(String graph) {
        return read(data -> property(LoadRecord.GRAPH, graph, Vocabulary.VERSION.asNode()));
    }

    @Override
    public Optional<String> articleText(String article) {
        return read(data -> property(NodeFactory.createURI(article), article, Vocabulary.ARTICLE_BODY.asNode()));
    }

    /** Stores graphs in one transaction: all of them or, if it fails, none. */
    @Override
    public synchronized Change put(Collection<NamedModel> graphs) {
        List<NamedModel> changed = new ArrayList<>();
        int added = 0;
        for (NamedModel graph : graphs) {
            Optional<String> stored = version(graph.name());
            if (!stored.equals(Optional.of(graph.version()))) {
                changed.add(graph);
                added += stored.isEmpty() ? 1 : 0;
            }
        }
        if (!changed.isEmpty()) {
            write(() -> changed.forEach(graph -> replace(graph, graph.digest())));
        }
        return new Change(added, changed.size() - added, graphs.size() - changed.size());
    }

    /** Takes graphs over from another store, so that both say the same of what they hold. */
    public synchronized void takeOver(Collection<Kept> graphs) {
        write(() -> graphs.forEach(kept -> replace(kept.graph(), kept.digest())));
    }

    /** Removes a graph; true if it was there. */
    public synchronized boolean remove(String graph) {
        if (version(graph).isEmpty()) {
            return false;
        }
        write(() -> {
            dataset.removeGraph(NodeFactory.createURI(graph));
            dataset.deleteAny(LoadRecord.GRAPH, NodeFactory.createURI(graph), Node.ANY, Node.ANY);
        });
        return true;
    }

    private void replace(NamedModel graph, String digest) {
        Node name = NodeFactory.createURI(graph.name());
        dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
        dataset.deleteAny(LoadRecord.GRAPH, name, Node.ANY, Node.ANY);
        graph.model()
                .getGraph()
                .find()
                .forEachRemaining(
                        triple -> dataset.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject()));
        LoadRecord.of(graph, digest).forEach(dataset::add);
    }

    private void write(Runnable work) {
        dataset.begin(ReadWrite.WRITE);
        try {
            work.run();
            dataset.commit();
            dataVersion.set(Optional.empty());
        } finally {
            dataset.end();
        }
    }

    /** Hash over the content of all graphs but the catalogue: two stores that hold the same say the same. */
    public String dataVersion() {
        return dataVersion
                .updateAndGet(known -> known.isPresent() ? known : Optional.of(read(data -> hashOfAll())))
                .orElseThrow();
    }

    private String hashOfAll() {
        TreeSet<String> lines = new TreeSet<>();
        dataset.find(LoadRecord.GRAPH, Node.ANY, Vocabulary.DIGEST.asNode(), Node.ANY)
                .forEachRemaining(quad -> lines.add(
                        quad.getSubject().getURI() + " " + quad.getObject().getLiteralLexicalForm()));
        lines.removeIf(line -> line.startsWith(Iris.CATALOGUE));
        return NamedModel.sha256(String.join("\n", lines)).substring(0, 16);
    }

    /** IRIs of the stored graphs, sorted. */
    public List<String> graphs() {
        return read(data -> {
            TreeSet<String> names = new TreeSet<>();
            dataset.find(LoadRecord.GRAPH, Node.ANY, Vocabulary.VERSION.asNode(), Node.ANY)
                    .forEachRemaining(quad -> names.add(quad.getSubject().getURI()));
            return List.copyOf(names);
        });
    }

    private Optional<String> property(Node graph, String subject, Node property) {
        var found = dataset.find(graph, NodeFactory.createURI(subject), property, Node.ANY);
        return found.hasNext() ? Optional.of(found.next().getObject().getLiteralLexicalForm()) : Optional.empty();
    }

    @Override
    public void close() {
        dataset.close();
    }
}
