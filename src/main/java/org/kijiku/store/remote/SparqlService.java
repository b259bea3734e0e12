package org.kijiku.store.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.update.UpdateRequest;
import org.jspecify.annotations.Nullable;

/**
 * A SPARQL service elsewhere. Products answer queries and take updates at different addresses below that of a
 * repository (Fuseki at it, Oxigraph at {@code /query} and {@code /update}, RDF4J at it and {@code /statements}), so the
 * usual ones are tried.
 */
final class SparqlService {
    private static final List<String> QUERIES = List.of("", "/sparql", "/query");
    /** Where queries are answered apart, updates are taken apart too. */
    private static final List<String> UPDATES_APART = List.of("/update", "/statements", "");

    private static final List<String> UPDATES = List.of("", "/statements", "/update");

    private final String address;
    private final HttpClient client;
    private final String queries;
    private @Nullable String updates;

    private SparqlService(String address, HttpClient client, String queries) {
        this.address = address;
        this.client = client;
        this.queries = queries;
    }

    /**
     * Finds where queries are answered.
     *
     * @param address of the repository
     * @throws RemoteStoreException if there is no answer, or nothing that answers queries
     */
    static SparqlService at(String address, Login login) {
        JenaSystem.init();
        String root = address.replaceFirst("/+$", "");
        HttpClient client = login.client();
        Query anything = read("anything.rq");
        String found = firstOf(
                root,
                QUERIES,
                "answers SPARQL queries; give the address of the dataset or repository",
                place -> QueryExecHTTP.service(place)
                        .httpClient(client)
                        .query(anything)
                        .ask());
        return new SparqlService(root, client, found);
    }

    /**
     * Finds where updates are taken, by one that changes nothing.
     *
     * @throws RemoteStoreException if they are taken nowhere
     */
    SparqlService writable() {
        UpdateRequest nothing = new UpdateRequest(new UpdateDataInsert(new QuadDataAcc()));
        updates = firstOf(
                address,
                queries.equals(address) ? UPDATES : UPDATES_APART,
                "takes SPARQL updates: it can be asked only; start it with updates allowed, or load into another store",
                place -> UpdateExecHTTP.service(place)
                        .httpClient(client)
                        .update(nothing)
                        .execute());
        return this;
    }

    /** The rows of a query of this package. */
    RowSet select(String query) {
        return call(() -> {
            try (QueryExec execution = QueryExecHTTP.service(queries)
                    .httpClient(client)
                    .query(read(query))
                    .build()) {
                return execution.select().materialize();
            }
        });
    }

    /** The rows of a query of this package about one graph. */
    RowSet select(String query, Node graph) {
        return call(() -> {
            try (QueryExec execution = about(query, graph)) {
                return execution.select().materialize();
            }
        });
    }

    /** All of one graph. */
    org.apache.jena.graph.Graph graph(Node graph) {
        return call(() -> {
            try (QueryExec execution = about("graph.rq", graph)) {
                return execution.construct();
            }
        });
    }

    private QueryExec about(String query, Node graph) {
        return QueryExecHTTP.service(queries)
                .httpClient(client)
                .query(read(query))
                .substitution("graph", graph)
                .build();
    }

    void update(UpdateRequest request) {
        call(() -> {
            UpdateExecHTTP.service(updates).httpClient(client).update(request).execute();
            return request;
        });
    }

    private <T> T call(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (QueryExceptionHTTP | HttpException e) {
            throw away(address, e);
        }
    }

    private static String firstOf(String root, List<String> places, String what, Consumer<String> attempt) {
        List<String> tried = new ArrayList<>();
        RuntimeException last = new IllegalStateException("nothing tried");
        for (String place : places) {
            try {
                attempt.accept(root + place);
                return root + place;
            } catch (QueryExceptionHTTP | HttpException e) {
                int status = status(e);
                if (status <= 0 || status == 401 || status == 403 && place.equals(places.getLast())) {
                    throw away(root, e);
                }
                tried.add(root + place + " (" + status + ")");
                last = e;
            } catch (ARQException e) {
                tried.add(root + place + " (no SPARQL)");
                last = e;
            }
        }
        throw new RemoteStoreException("nothing at " + root + " " + what + ". Tried " + String.join(", ", tried), last);
    }

    private static int status(RuntimeException problem) {
        return problem instanceof QueryExceptionHTTP query
                ? query.getStatusCode()
                : problem instanceof HttpException http ? http.getStatusCode() : 0;
    }

    private static RemoteStoreException away(String address, RuntimeException problem) {
        int status = status(problem);
        if (status == 401 || status == 403) {
            return new RemoteStoreException(
                    address + " lets in only those it knows (" + status
                            + "); set KIJIKU_STORE_USER and KIJIKU_STORE_PASSWORD",
                    problem);
        }
        String why = status > 0 ? "it says " + status : "no connection";
        return new RemoteStoreException(
                address + " does not answer (" + why + "); see whether it runs and whether the address is right",
                problem);
    }

    private static Query read(String name) {
        try (InputStream in = SparqlService.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address. */
    @Override
    public String toString() {
        return address;
    }
}
