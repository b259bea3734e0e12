package org.kijiku.query.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.kijiku.query.BoundQuery;
import org.kijiku.query.Parameter;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.result.ResultHash;

/**
 * What names a result for good: which query, with which values, on which data, and what came out.
 *
 * @param query the saved query
 * @param parameters the values as a user may write them, by name; empty for one that ranges over all
 * @param dataVersion hash over the data
 * @param rows rows of the whole result
 * @param resultHash hash of the rows, in whatever order
 * @param date when it was run
 */
public record Citation(
        SavedQuery query,
        Map<String, String> parameters,
        String dataVersion,
        long rows,
        String resultHash,
        LocalDate date) {
    /** How a result compares with an earlier one. */
    public enum Verdict {
        SAME("the same data gives the same result"),
        SAME_RESULT("the data has changed; this result has not"),
        DATA_CHANGED("the data has changed, and so has this result"),
        QUERY_CHANGED("the data is the same but the result is not: the query or its values have changed");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Citation {
        parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    static Citation of(QueryRunner.Run run, ResultHash hash, LocalDate date) {
        return new Citation(run.bound().saved(), words(run.bound()), run.dataVersion(), hash.rows(), hash.hash(), date);
    }

    private static Map<String, String> words(BoundQuery bound) {
        Map<String, String> words = new TreeMap<>();
        bound.values().forEach((name, nodes) -> words.put(name, words(nodes)));
        return words;
    }

    /** Holds this result against one cited before. */
    public Verdict compare(String earlierData, String earlierResult) {
        boolean data = dataVersion.equals(earlierData);
        boolean result = resultHash.equals(earlierResult);
        return data
                ? (result ? Verdict.SAME : Verdict.QUERY_CHANGED)
                : result ? Verdict.SAME_RESULT : Verdict.DATA_CHANGED;
    }

    /** The parameters in one line: {@code actor=… from=…}; those left at their defaults, which the query's hash holds, are left out. */
    String parameterLine() {
        return parameters.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(usual(entry.getKey())))
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    private String usual(String name) {
        return query.parameter(name)
                .map(parameter -> words(parameter.defaults()))
                .orElse("");
    }

    private static String words(List<Node> nodes) {
        return nodes.stream().map(Parameter::show).collect(Collectors.joining(" "));
    }
}
