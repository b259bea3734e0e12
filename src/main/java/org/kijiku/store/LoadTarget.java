package org.kijiku.store;

import java.util.Collection;
import java.util.Optional;
import org.kijiku.graph.NamedModel;

/** What graphs are loaded into: a store of this process, or one elsewhere. */
public interface LoadTarget extends AutoCloseable {
    /** The version of a stored graph, nothing if it is not stored. */
    Optional<String> version(String graph);

    /** The text of a stored article, nothing if it is not stored. */
    Optional<String> articleText(String article);

    /** Stores graphs that are not stored in this version already; a graph is stored whole or not at all. */
    Store.Change put(Collection<NamedModel> graphs);

    @Override
    void close();
}
