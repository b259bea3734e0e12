package org.kijiku.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kijiku.link.reconcile.BadRequestException;
import org.kijiku.link.reconcile.Reconciler;
import org.kijiku.link.reconcile.Service;
import org.kijiku.link.reconcile.TooLargeException;
import org.kijiku.store.Store;

/**
 * Serves reconciliation clients. The names of the graph are read when they are first asked for and again when the data
 * have changed.
 */
public final class ReconcileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FLYOUT = "/flyout/";
    private static final int MOST_PROPOSED = 100;
    private static final String PREVIEW_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private record State(String version, Reconciler reconciler) {}

    private final transient Store store;
    private final transient AtomicReference<Optional<State>> state = new AtomicReference<>(Optional.empty());

    public ReconcileServlet(Store store) {
        this.store = store;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("POST")) {
            response.setHeader("Allow", "GET, POST, OPTIONS");
            problem(response, 405, "only GET and POST are possible here");
            return;
        }
        try {
            answer(request, response);
        } catch (TooLargeException e) {
            problem(response, 413, String.valueOf(e.getMessage()));
        } catch (BadRequestException e) {
            problem(response, 400, String.valueOf(e.getMessage()));
        } catch (IllegalStateException e) {
            problem(response, 413, "the form is too large; send smaller batches");
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        if (path.equals("/preview")) {
            response.setHeader("Content-Security-Policy", PREVIEW_POLICY);
            send(
                    response,
                    200,
                    "text/html; charset=utf-8",
                    new Service(reconciler()).preview(parameter(request, "id")));
            return;
        }
        if (path.equals("/view")) {
            view(response, parameter(request, "id"));
            return;
        }
        JsonNode answer = json(path, request);
        if (answer == null) {
            problem(response, 404, "nothing is at /reconcile" + path);
        } else {
            send(response, 200, "application/json; charset=utf-8", answer.toString());
        }
    }

    /** Ids hold slashes, which clients encode and servers refuse in a path: so they come as a parameter. */
    private void view(HttpServletResponse response, String id) throws IOException {
        Optional<String> page = new Service(reconciler()).view(id);
        if (page.isEmpty()) {
            problem(response, 404, "no entity is called '" + id + "'");
            return;
        }
        response.setStatus(303);
        response.setHeader("Location", "/" + page.get());
    }

    private @Nullable JsonNode json(String path, HttpServletRequest request) {
        return switch (path) {
            case "", "/" -> root(request);
            case "/suggest/entity" ->
                reconciler().suggestEntities(parameter(request, "prefix"), number(request, "cursor", 0));
            case "/suggest/type" -> Service.suggestTypes(parameter(request, "prefix"));
            case "/suggest/property" -> Service.suggestProperties(parameter(request, "prefix"));
            case "/propose" ->
                new Service(reconciler()).propose(parameter(request, "type"), number(request, "limit", MOST_PROPOSED));
            default ->
                path.startsWith(FLYOUT)
                        ? new Service(reconciler())
                                .flyout(path.substring(FLYOUT.length()), parameter(request, "id"))
                                .orElse(null)
                        : null;
        };
    }

    private JsonNode root(HttpServletRequest request) {
        if (request.getParameter("queries") != null) {
            return reconciler().queries(parameter(request, "queries"));
        }
        if (request.getParameter("extend") != null) {
            return reconciler().extend(parameter(request, "extend"));
        }
        String url = request.getRequestURL().toString();
        return Service.manifest(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }

    private Reconciler reconciler() {
        String version = store.dataVersion();
        return state.updateAndGet(known -> known.filter(one -> one.version().equals(version))
                                .isPresent()
                        ? known
                        : Optional.of(new State(version, store.read(data -> Reconciler.over(data.getUnionModel())))))
                .orElseThrow()
                .reconciler();
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static int number(HttpServletRequest request, String name, int otherwise) {
        try {
            return Math.max(0, Integer.parseInt(parameter(request, name)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static void problem(HttpServletResponse response, int status, String detail) throws IOException {
        JsonNode problem = JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", "Reconciliation request refused")
                .put("status", status)
                .put("detail", detail);
        send(response, status, "application/problem+json", problem.toString());
    }

    private static void send(HttpServletResponse response, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
