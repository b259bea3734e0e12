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
import org.kijiku.store.Store;

/**
 * Serves reconciliation clients. The names of the graph are read when they are first asked for and again when the data
 * have changed.
 */
public final class ReconcileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
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
        JsonNode answer = json(path, request);
        if (answer == null) {
            problem(response, 404, "nothing is at /reconcile" + path);
        } else {
            send(response, 200, "application/json; charset=utf-8", answer.toString());
        }
    }

    private @Nullable JsonNode json(String path, HttpServletRequest request) {
        return switch (path) {
            case "", "/" -> root(request);
            case "/suggest/entity" -> reconciler().suggestEntities(parameter(request, "prefix"), cursor(request));
            case "/suggest/type" -> Service.suggestTypes(parameter(request, "prefix"));
            case "/suggest/property" -> Service.suggestProperties(parameter(request, "prefix"));
            case "/propose" -> Service.propose(parameter(request, "type"));
            default -> null;
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

    private static int cursor(HttpServletRequest request) {
        try {
            return Integer.parseInt(parameter(request, "cursor"));
        } catch (NumberFormatException e) {
            return 0;
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
