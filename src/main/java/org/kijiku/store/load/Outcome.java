package org.kijiku.store.load;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.graph.NamedModel;

/**
 * What became of a source.
 *
 * @param problems what was refused, each on one line
 */
record Outcome(Path source, List<Made> made, List<String> problems) {
    /**
     * An article's graph.
     *
     * @param graph its IRI
     * @param model the graph to store, or null if it is stored already
     */
    record Made(String graph, @Nullable NamedModel model) {}

    Outcome {
        made = List.copyOf(made);
        problems = List.copyOf(problems);
    }

    static Outcome refused(Path source, String problem) {
        return new Outcome(source, List.of(), List.of(problem));
    }
}
