package org.kijiku.server.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.kijiku.query.guard.Guard;
import org.kijiku.query.result.Cells;
import org.kijiku.store.Store;

/** A query that a page needs, kept as a file beside this package. */
final class PageQuery {
    private static final long SECONDS = 20;

    private final Query query;

    private PageQuery(Query query) {
        this.query = query;
    }

    static PageQuery open(String name) {
        return new PageQuery(QueryFactory.create(Pages.resource(name + ".rq")));
    }

    /** The rows, each the plain words of what it binds, with some variables given. */
    List<Map<String, String>> rows(Store store, Map<String, Node> given) {
        return store.read(data -> {
            QueryExecDatasetBuilder builder = QueryExec.newBuilder()
                    .dataset(data.asDatasetGraph())
                    .query(query)
                    .overallTimeout(SECONDS, TimeUnit.SECONDS);
            given.forEach((name, node) -> builder.substitution(Var.alloc(name), node));
            List<Map<String, String>> rows = new ArrayList<>();
            try (QueryExec exec = builder.build()) {
                Guard.apply(exec.getContext());
                exec.select().forEachRemaining(binding -> {
                    Map<String, String> row = new HashMap<>();
                    binding.forEach((variable, node) -> row.put(variable.getVarName(), Cells.plain(node)));
                    rows.add(row);
                });
            }
            return rows;
        });
    }
}
