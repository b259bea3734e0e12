package org.kijiku.query.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Whole results of late, so that a page, its downloads and its citation run a query once. They are found by question and
 * version of the data, so nothing in here grows stale; the least used goes first when there is no room. Safe for use by
 * several threads.
 */
final class KeptResults {
    /** Most cells of one result, and of all. */
    private static final int MOST = 40_000;

    private static final int ROOM = 400_000;

    /** A result: its columns and its rows, in order. */
    record Result(List<String> names, List<List<@Nullable Node>> rows) {
        long cells() {
            return (long) names.size() * (rows.size() + 1);
        }
    }

    private final Map<String, Result> byKey = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    synchronized Optional<Result> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    synchronized void keep(String key, Result result) {
        if (result.cells() > MOST || byKey.containsKey(key)) {
            return;
        }
        byKey.put(key, result);
        taken += result.cells();
        var oldest = byKey.values().iterator();
        while (taken > ROOM) {
            taken -= oldest.next().cells();
            oldest.remove();
        }
    }

    /** Notes rows as they pass, as long as they may be kept. */
    static final class Recorder {
        private List<String> names = List.of();
        private final List<List<@Nullable Node>> rows = new ArrayList<>();
        private boolean full;

        void columns(List<String> columns) {
            names = List.copyOf(columns);
        }

        void row(List<@Nullable Node> cells) {
            full |= (long) names.size() * (rows.size() + 2) > MOST;
            if (full) {
                rows.clear();
            } else {
                rows.add(cells);
            }
        }

        Optional<Result> result() {
            return full ? Optional.empty() : Optional.of(new Result(names, Collections.unmodifiableList(rows)));
        }
    }
}
