package org.kijiku.server.page;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.kijiku.server.Etag;
import org.kijiku.server.Reply;
import org.kijiku.server.Request;

/** A graph as a reply. */
public final class GraphReply {
    static final String TURTLE = "text/turtle";
    static final String HTML = "text/html";
    private static final String JSONLD = "application/ld+json";
    private static final String NTRIPLES = "application/n-triples";
    /** What a thing is offered as; a browser's and a tool's wishes are both met. */
    static final List<String> OFFERED = List.of(TURTLE, HTML, JSONLD, NTRIPLES);

    private GraphReply() {}

    /** The media type that {@code format=} names. */
    static Optional<String> type(Request request) {
        return request.parameter("format").map(format -> switch (format) {
            case "html" -> HTML;
            case "jsonld", "json" -> JSONLD;
            case "nt" -> NTRIPLES;
            default -> TURTLE;
        });
    }

    /**
     * The graph in a media type.
     *
     * @param about tells this graph from others in the tag
     * @param version of the data
     */
    public static Reply of(Graph graph, String type, String about, String version) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFFormat format = switch (type) {
            case JSONLD -> RDFFormat.JSONLD11_PRETTY;
            case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
            default -> RDFFormat.TURTLE_PRETTY;
        };
        RDFWriter.source(graph).format(format).output(out);
        return Reply.kept(
                type + (type.equals(TURTLE) ? "; charset=utf-8" : ""),
                Etag.of(about, type, version),
                () -> new Reply.Body(out.toByteArray(), Map.of()));
    }

    /** The graph in what the request likes best of RDF's forms. */
    public static Reply of(Graph graph, Request request, String about, String version) {
        String type = type(request)
                .or(() -> org.kijiku.server.Negotiation.best(request.accept(), List.of(TURTLE, JSONLD, NTRIPLES)))
                .orElse(TURTLE);
        return of(graph, type.equals(HTML) ? TURTLE : type, about, version);
    }
}
