package org.kijiku.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A saved query with its parameters filled in.
 *
 * @param saved the query
 * @param values what each parameter stands for, defaults too, by name; an empty list ranges over all
 * @param executable ready to run
 */
public record BoundQuery(SavedQuery saved, Map<String, List<Node>> values, Query executable) {
    public BoundQuery {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The parameters in one form, however they were given: equal requests have equal words here. */
    public String canonical() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + entry.getValue().stream()
                                .map(NodeFmtLib::strNT)
                                .sorted()
                                .collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }
}
