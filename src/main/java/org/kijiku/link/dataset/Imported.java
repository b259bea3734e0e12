package org.kijiku.link.dataset;

import java.util.List;
import org.kijiku.graph.NamedModel;

/**
 * An external table that was read.
 *
 * @param graph its graph
 * @param rows how many rows the table has
 * @param facts how many observations or recorded events came of them, or things it describes if it has neither
 * @param remarks cells that are not what their column says, with file and line
 */
public record Imported(NamedModel graph, int rows, int facts, List<String> remarks) {
    public Imported {
        remarks = List.copyOf(remarks);
    }
}
