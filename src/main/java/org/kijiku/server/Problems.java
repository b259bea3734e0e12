package org.kijiku.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.kijiku.query.BadParameterException;
import org.kijiku.query.federation.FederationException;

/** Turns what went wrong into problems and problems into documents. */
final class Problems {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Problems() {}

    static ProblemException of(RuntimeException cause) {
        return switch (cause) {
            case ProblemException problem -> problem;
            case BadParameterException bad -> badParameter(bad);
            case QueryCancelledException cancelled -> new ProblemException(503, "Query given up", reason(cancelled));
            case QueryDeniedException denied -> new ProblemException(403, "Not allowed", message(denied));
            case FederationException away -> new ProblemException(502, "Another endpoint is away", message(away));
            case IllegalArgumentException wrong -> new ProblemException(400, "Bad request", message(wrong));
            default -> new ProblemException(500, "Internal error", "the request could not be answered");
        };
    }

    private static String reason(QueryCancelledException cancelled) {
        String own = cancelled.getMessage();
        return own == null ? "the query took too long; narrow it" : own;
    }

    private static String message(Exception cause) {
        return String.valueOf(cause.getMessage());
    }

    private static ProblemException badParameter(BadParameterException bad) {
        List<Map<String, String>> candidates = bad.candidates().stream()
                .map(candidate -> Map.of("iri", candidate.iri(), "label", candidate.label()))
                .toList();
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("parameter", bad.parameter());
        more.put("given", bad.given());
        more.put("accepted", bad.accepted());
        if (!candidates.isEmpty()) {
            more.put("candidates", candidates);
        }
        return new ProblemException(400, "Bad parameter", message(bad), more);
    }

    static Reply reply(ProblemException problem) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "about:blank");
        document.put("title", problem.title());
        document.put("status", problem.status());
        document.put("detail", message(problem));
        document.putAll(problem.more());
        try {
            return Reply.text(problem.status(), "application/problem+json", JSON.writeValueAsString(document) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
