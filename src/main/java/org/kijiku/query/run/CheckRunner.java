package org.kijiku.query.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.kijiku.query.Check;
import org.kijiku.query.Checks;
import org.kijiku.query.result.Cells;
import org.kijiku.query.result.Rows;

/** Runs checks. */
public final class CheckRunner {
    /**
     * A problem.
     *
     * @param check what found it
     * @param row what the check says of it, by column
     */
    public record Finding(Check check, Map<String, String> row) {}

    private final QueryRunner runner;

    public CheckRunner(QueryRunner runner) {
        this.runner = runner;
    }

    /** Every problem, in the order of the checks. */
    public List<Finding> run(Checks checks) {
        List<Finding> findings = new ArrayList<>();
        for (Check check : checks.all()) {
            runner.run(check.query(), Map.of(), Page.whole(), collecting(check, findings));
        }
        return findings;
    }

    private static Rows collecting(Check check, List<Finding> findings) {
        return new Rows() {
            private List<String> names = List.of();

            @Override
            public void columns(List<String> columns) {
                names = List.copyOf(columns);
            }

            @Override
            public void row(List<@Nullable Node> cells) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    row.put(names.get(i), Cells.plain(cells.get(i)));
                }
                findings.add(new Finding(check, row));
            }
        };
    }
}
