package org.kijiku.query.result;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one result in order: the columns once, each row, the end. */
public interface Rows {
    /** The names of the columns. */
    void columns(List<String> names) throws IOException;

    /** A row: one cell for each column, null where nothing is bound. */
    void row(List<@Nullable Node> cells) throws IOException;

    /** No row follows. */
    default void end() throws IOException {}
}
