package org.kijiku.query.federation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.single.ServiceExecutor;
import org.apache.jena.sparql.util.Context;

/**
 * The endpoints that saved queries may ask with SERVICE; no other is ever called, not with SILENT and not through a
 * variable. Queries that users write themselves may ask none.
 *
 * @param endpoints their addresses; none by default
 * @param timeout how long one may take to answer
 */
public record Federation(Set<String> endpoints, Duration timeout) {
    /** Nothing is allowed. */
    public static final Federation NONE = new Federation(Set.of(), Duration.ofSeconds(10));

    private static final String NS = "https://w3id.org/kijiku/federation#";
    private static final Property ALLOWS = ResourceFactory.createProperty(NS + "allows");
    private static final Property TIMEOUT = ResourceFactory.createProperty(NS + "timeoutSeconds");

    public Federation {
        endpoints = Set.copyOf(endpoints);
    }

    /**
     * Reads the allow-list.
     *
     * @param config {@code fuseki-config/federation.ttl}; nothing is allowed if it is not there
     */
    public static Federation read(Path config) {
        if (!Files.isRegularFile(config)) {
            return NONE;
        }
        Model model = RDFDataMgr.loadModel(config.toUri().toString());
        Set<String> endpoints = model.listObjectsOfProperty(ALLOWS).toList().stream()
                .map(endpoint -> endpoint.asResource().getURI())
                .collect(Collectors.toUnmodifiableSet());
        Duration timeout = model.listObjectsOfProperty(TIMEOUT).toList().stream()
                .map(seconds -> Duration.ofSeconds(seconds.asLiteral().getInt()))
                .findFirst()
                .orElse(NONE.timeout());
        return new Federation(endpoints, timeout);
    }

    /** Whether any endpoint may be asked. */
    public boolean isOn() {
        return !endpoints.isEmpty();
    }

    /** Makes one execution obey. */
    public void apply(Context context) {
        context.set(ARQ.httpServiceAllowed, isOn());
        context.set(ARQ.httpQueryTimeout, timeout.toMillis());
        ServiceExecutorRegistry registry = ServiceExecutorRegistry.get().copy();
        registry.addSingleLink(this::execute);
        ServiceExecutorRegistry.set(context, registry);
    }

    private QueryIterator execute(
            OpService op, OpService original, Binding binding, ExecutionContext context, ServiceExecutor next) {
        Node service = op.getService();
        String address = service.isURI() ? service.getURI() : service.toString();
        if (!endpoints.contains(address)) {
            throw new QueryDeniedException("SERVICE <" + address
                    + "> is not allowed; allow it in fuseki-config/federation.ttl if you trust it");
        }
        try {
            return next.createExecution(op, original, binding, context);
        } catch (QueryDeniedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new FederationException(
                    "<" + address + "> did not answer within " + timeout.toSeconds()
                            + " s or refused; the query needs it, try again later (" + e.getMessage() + ")",
                    e);
        }
    }
}
