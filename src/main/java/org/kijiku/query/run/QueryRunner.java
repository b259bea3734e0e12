package org.kijiku.query.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.kijiku.query.BadParameterException;
import org.kijiku.query.Binder;
import org.kijiku.query.BoundQuery;
import org.kijiku.query.EntityNames;
import org.kijiku.query.QueryForm;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.federation.Federation;
import org.kijiku.query.guard.Guard;
import org.kijiku.query.result.ResultHash;
import org.kijiku.query.result.Rows;
import org.kijiku.store.Store;

/** Runs saved queries on a store. Safe for use by several threads. */
public final class QueryRunner {
    /**
     * What a run gave.
     *
     * @param bound the query with its values
     * @param dataVersion the version of the data as the run began
     * @param rows rows handed on
     * @param more whether rows follow after the page
     */
    public record Run(BoundQuery bound, String dataVersion, long rows, boolean more) {}

    private final Store store;
    private final Duration timeout;
    private final Federation federation;

    /**
     * A runner that asks no other endpoint.
     *
     * @param timeout after which a query is given up
     */
    public QueryRunner(Store store, Duration timeout) {
        this(store, timeout, Federation.NONE);
    }

    /**
     * A runner.
     *
     * @param timeout after which a query is given up
     * @param federation the endpoints it may ask
     */
    public QueryRunner(Store store, Duration timeout, Federation federation) {
        this.store = store;
        this.timeout = timeout;
        this.federation = federation;
    }

    public Store store() {
        return store;
    }

    /**
     * Fills in the parameters without running.
     *
     * @throws BadParameterException if a value is not accepted
     */
    public BoundQuery bind(SavedQuery query, Map<String, List<String>> given) {
        return store.read(data -> new Binder(new EntityNames(data.asDatasetGraph())).bind(query, given));
    }

    /**
     * Runs a query and hands on its rows: those of a SELECT, the triples of a CONSTRUCT in a fixed order, one row for
     * an ASK.
     *
     * @param given values by parameter
     * @throws BadParameterException if a value is not accepted
     * @throws QueryCancelledException if it took too long
     * @throws UncheckedIOException if the rows could not be handed on
     */
    public Run run(SavedQuery query, Map<String, List<String>> given, Page page, Rows rows) {
        String version = store.dataVersion();
        return store.read(data -> {
            DatasetGraph dataset = data.asDatasetGraph();
            BoundQuery bound = new Binder(new EntityNames(dataset)).bind(query, given);
            try (QueryExec exec = QueryExec.newBuilder()
                    .dataset(dataset)
                    .query(Guard.bounded(bound.executable()))
                    .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                Guard.apply(exec.getContext());
                federation.apply(exec.getContext());
                PagedRows paged = new PagedRows(page, rows);
                hand(query.form(), exec, paged);
                return new Run(bound, version, paged.handed, paged.more);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Runs a query in full and cites it.
     *
     * @param date today, which the caller knows
     */
    public Citation cite(SavedQuery query, Map<String, List<String>> given, LocalDate date) {
        ResultHash hash = new ResultHash();
        return Citation.of(run(query, given, Page.whole(), hash), hash, date);
    }

    private static void hand(QueryForm form, QueryExec exec, PagedRows rows) throws IOException {
        switch (form) {
            case SELECT -> select(exec.select(), rows);
            case ASK -> {
                rows.start(List.of("answer"));
                rows.offer(List.of(NodeFactory.createLiteralByValue(exec.ask())));
            }
            case CONSTRUCT -> {
                rows.start(List.of("subject", "predicate", "object"));
                for (Triple triple : sorted(exec)) {
                    rows.offer(List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()));
                }
            }
        }
        rows.rows.end();
    }

    private static void select(RowSet result, PagedRows rows) throws IOException {
        List<Var> variables = result.getResultVars();
        rows.start(variables.stream().map(Var::getVarName).toList());
        while (!rows.more && result.hasNext()) {
            Binding binding = result.next();
            List<@Nullable Node> cells = new ArrayList<>(variables.size());
            variables.forEach(variable -> cells.add(binding.get(variable)));
            rows.offer(cells);
        }
    }

    private static List<Triple> sorted(QueryExec exec) {
        return exec.construct().stream()
                .sorted(Comparator.comparing((Triple triple) -> NodeFmtLib.strNT(triple.getSubject()))
                        .thenComparing(triple -> NodeFmtLib.strNT(triple.getPredicate()))
                        .thenComparing(triple -> NodeFmtLib.strNT(triple.getObject())))
                .toList();
    }

    /** Lets through the rows of a page and notes whether one follows. */
    private static final class PagedRows {
        private final Page page;
        private final Rows rows;
        private long seen;
        private long handed;
        private boolean more;

        PagedRows(Page page, Rows rows) {
            this.page = page;
            this.rows = rows;
        }

        void start(List<String> names) throws IOException {
            rows.columns(names);
        }

        void offer(List<@Nullable Node> cells) throws IOException {
            if (seen++ < page.offset()) {
                return;
            }
            if (handed == page.limit()) {
                more = true;
                return;
            }
            rows.row(cells);
            handed++;
        }
    }
}
