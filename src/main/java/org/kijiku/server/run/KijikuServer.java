package org.kijiku.server.run;

import java.net.BindException;
import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.kijiku.server.ResourceServlet;
import org.kijiku.server.Site;
import org.kijiku.server.page.Pages;
import org.kijiku.server.reconcile.ReconcileServlet;
import org.kijiku.server.sparql.GuardedQueries;
import org.kijiku.server.sparql.ServiceConfig;

/** The server: Fuseki's query endpoint and Kijiku's own endpoints on one port, for reading only. */
public final class KijikuServer implements AutoCloseable {
    /** Fuseki's own five megabytes for each answer cost more than most answers. */
    private static final int BUFFER = 32 * 1024;

    private static final long STOP_MILLIS = 10_000;
    private static final long SLOWEST_BYTES_A_SECOND = 1024;
    /** Longest body; a query of the longest text that is taken, encoded as a form, is shorter. */
    private static final int LONGEST_BODY = 2 << 20;
    /** What a stretch of a body costs beside its bytes. */
    private static final int STRETCH = 64;

    private final FusekiServer fuseki;
    private final Settings settings;

    private KijikuServer(FusekiServer fuseki, Settings settings) {
        this.fuseki = fuseki;
        this.settings = settings;
    }

    /**
     * Starts serving; when this returns, requests are answered.
     *
     * @throws IllegalArgumentException if the configuration is not sound
     * @throws org.apache.jena.fuseki.FusekiException if the port is taken
     */
    public static KijikuServer start(Site site, Settings settings) {
        ServiceConfig config = ServiceConfig.read(settings.config());
        FusekiServer.Builder builder = FusekiServer.create()
                .port(settings.port())
                .loopback(settings.isLocal())
                .fusekiModules(FusekiModules.create(FMod_Prometheus.create()))
                .enablePing(true)
                .addFilter("/*", new OpenReading())
                .add("/" + config.name(), service(site, config));
        Pages pages = new Pages();
        Routes.of(site, pages)
                .forEach((path, resource) -> builder.addServlet(path, new ResourceServlet(resource, pages::problem)));
        builder.addServlet("/reconcile/*", new ReconcileServlet(site.store()));
        FusekiServer fuseki = builder.build();
        tune(fuseki.getJettyServer(), settings);
        listen(fuseki, settings);
        return new KijikuServer(fuseki, settings);
    }

    private static void listen(FusekiServer fuseki, Settings settings) {
        try {
            fuseki.start();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw new IllegalStateException(
                            "cannot listen at " + settings.host() + ":" + settings.port() + " (" + cause.getMessage()
                                    + "); stop what listens there, or choose another port: --port 0 takes a free one",
                            e);
                }
            }
            throw e;
        }
    }

    private static DataService service(Site site, ServiceConfig config) {
        var dataset = site.store().dataset();
        DataService.Builder service = DataService.newBuilder(dataset);
        for (String endpoint : config.endpoints()) {
            service.addEndpoint(Endpoint.create()
                    .operation(Operation.Query)
                    .endpointName(endpoint)
                    .context(config.settings())
                    .processor(new GuardedQueries())
                    .build());
        }
        return service.build();
    }

    private static void tune(Server jetty, Settings settings) {
        for (var connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector listening) {
                listening.setIdleTimeout(settings.patience().toMillis());
                if (!settings.isLocal()) {
                    listening.setHost(settings.host());
                }
                HttpConfiguration http = listening
                        .getConnectionFactory(HttpConnectionFactory.class)
                        .getHttpConfiguration();
                http.setOutputBufferSize(BUFFER);
                http.setSendServerVersion(false);
            }
        }
        compress(jetty);
        patient(jetty);
        jetty.insertHandler(new GracefulHandler());
        jetty.setStopTimeout(STOP_MILLIS);
    }

    /** A body is read to its end before it takes a thread, so that slow clients wait for themselves alone. */
    private static void patient(Server jetty) {
        jetty.insertHandler(new EagerContentHandler(
                new EagerContentHandler.RetainedContentLoaderFactory(LONGEST_BODY, STRETCH, true)));
        jetty.insertHandler(new MinimumDataRateHandler(SLOWEST_BYTES_A_SECOND, 0));
    }

    /** Jetty's newer compression is not part of Fuseki's jar. */
    @SuppressWarnings("removal")
    private static void compress(Server jetty) {
        var gzip = new org.eclipse.jetty.server.handler.gzip.GzipHandler();
        gzip.addIncludedMethods("POST");
        jetty.insertHandler(gzip);
    }

    /** Where it answers, as {@code http://localhost:3030/}. */
    public String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + fuseki.getPort() + "/";
    }

    /** Waits until the server has stopped. */
    public void join() {
        fuseki.join();
    }

    /** Takes no new request, lets those under way end for a while, and stops. */
    @Override
    public void close() {
        try {
            fuseki.stop();
        } catch (FusekiException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        }
    }
}
