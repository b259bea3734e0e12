package org.kijiku.query.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final @Nullable KeptResults kept;

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
        this(store, timeout, federation, null);
    }

    private QueryRunner(Store store, Duration timeout, Federation federation, @Nullable KeptResults kept) {
        this.store = store;
        this.timeout = timeout;
        this.federation = federation;
        this.kept = kept;
    }

    /**
     * The same runner, but one that keeps results and gives them again as long as the data is the same. What other
     * endpoints say may change, so a runner that asks them keeps nothing.
     */
    public QueryRunner keeping() {
        return !federation.isOn() ? new QueryRunner(store, timeout, federation, new KeptResults()) : this;
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
            String key = query.slug() + "\n" + query.hash() + "\n" + bound.canonical() + "\n" + version;
            PagedRows paged = new PagedRows(page, rows);
            try {
                Optional<KeptResults.Result> known = kept == null ? Optional.empty() : kept.find(key);
                if (known.isPresent()) {
                    replay(known.get(), paged);
                } else {
                    execute(bound, dataset, paged);
                    keep(key, query, version, paged);
                }
                rows.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Run(bound, version, paged.handed(), paged.more());
        });
    }

    private void execute(BoundQuery bound, DatasetGraph dataset, PagedRows rows) throws IOException {
        try (QueryExec exec = QueryExec.newBuilder()
                .dataset(dataset)
                .query(Guard.bounded(bound.executable()))
                .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            Guard.apply(exec.getContext());
            federation.apply(exec.getContext());
            hand(bound.saved().form(), exec, rows);
        }
    }

    private static void replay(KeptResults.Result result, PagedRows rows) throws IOException {
        rows.start(result.names());
        for (List<@Nullable Node> row : result.rows()) {
            if (rows.more()) {
                return;
            }
            rows.offer(row);
        }
    }

    /** Keeps a result that was seen to its end; what users write themselves may ask for the time or for chance. */
    private void keep(String key, SavedQuery query, String version, PagedRows rows) {
        if (kept != null
                && !rows.more()
                && !query.slug().equals(AdHoc.SLUG)
                && store.dataVersion().equals(version)) {
            rows.seen().ifPresent(result -> kept.keep(key, result));
        }
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
    }

    private static void select(RowSet result, PagedRows rows) throws IOException {
        List<Var> variables = result.getResultVars();
        rows.start(variables.stream().map(Var::getVarName).toList());
        while (!rows.more() && result.hasNext()) {
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
}
