package org.kijiku.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves a resource: GET and HEAD, 304 for what the client holds already, problems for what goes wrong. */
public final class ResourceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ResourceServlet.class);
    private static final int TRIES = 3;

    private final transient Resource resource;
    private final transient Function<ProblemException, String> problemPage;

    /**
     * A servlet.
     *
     * @param problemPage shows a problem to a person
     */
    public ResourceServlet(Resource resource, Function<ProblemException, String> problemPage) {
        this.resource = resource;
        this.problemPage = problemPage;
    }

    @Override
    protected void service(HttpServletRequest http, HttpServletResponse response) throws IOException {
        switch (http.getMethod()) {
            case "GET", "HEAD" -> read(http, response);
            default -> {
                response.setHeader("Allow", "GET, HEAD, OPTIONS");
                send(
                        http,
                        response,
                        Problems.reply(
                                new ProblemException(405, "Method not allowed", "only reading is possible here")));
            }
        }
    }

    private void read(HttpServletRequest http, HttpServletResponse response) throws IOException {
        Request request = Request.of(http);
        for (int i = 1; ; i++) {
            try {
                send(http, response, resource.get(request));
                return;
            } catch (DataChangedException e) {
                if (i == TRIES) {
                    problem(http, request, response, e);
                    return;
                }
            } catch (RuntimeException e) {
                problem(http, request, response, e);
                return;
            }
        }
    }

    private void problem(HttpServletRequest http, Request request, HttpServletResponse response, RuntimeException cause)
            throws IOException {
        ProblemException problem = Problems.of(cause);
        if (problem.status() == 500) {
            LOG.error("cannot answer {}", request.url(), cause);
        }
        Reply reply = request.wantsHtml()
                ? Reply.html(problem.status(), problemPage.apply(problem))
                : Problems.reply(problem);
        send(http, response, reply);
    }

    private static void send(HttpServletRequest http, HttpServletResponse response, Reply reply) throws IOException {
        reply.headers().forEach(response::setHeader);
        response.setHeader("Vary", "Accept");
        boolean kept = !reply.etag().isEmpty();
        response.setHeader("Cache-Control", kept ? "public, no-cache" : "no-store");
        if (kept) {
            response.setHeader("ETag", reply.etag());
            if (matches(http.getHeader("If-None-Match"), reply.etag())) {
                response.setStatus(304);
                return;
            }
        }
        Reply.Body body = reply.body().get();
        body.headers().forEach(response::setHeader);
        response.setStatus(reply.status());
        response.setContentType(reply.contentType());
        response.setContentLength(body.bytes().length);
        if (!http.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body.bytes());
        }
    }

    /** A client may name several tags, and a compressed copy's tag ends in --gzip. */
    private static boolean matches(@org.jspecify.annotations.Nullable String header, String etag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(tag -> tag.strip().replace("--gzip\"", "\""))
                        .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }
}
