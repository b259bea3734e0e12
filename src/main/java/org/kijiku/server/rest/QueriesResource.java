package org.kijiku.server.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.result.ResultFormat;
import org.kijiku.query.run.Citation;
import org.kijiku.query.run.CitationFormat;
import org.kijiku.server.Negotiation;
import org.kijiku.server.ProblemException;
import org.kijiku.server.Reply;
import org.kijiku.server.Request;
import org.kijiku.server.Resource;
import org.kijiku.server.Site;
import org.kijiku.server.page.Pages;
import org.kijiku.server.page.QueryPage;

/** {@code /queries}: the list, each query's result in every form, and its citation. */
public final class QueriesResource implements Resource {
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";
    private static final List<String> OFFERED = List.of(
            ResultFormat.JSON.mediaType(),
            JSON,
            ResultFormat.CSV.mediaType(),
            ResultFormat.TSV.mediaType(),
            ResultFormat.TTL.mediaType(),
            HTML);

    private final Site site;
    private final Pages pages;
    private final QueryPage page;
    private final QueryResults results;

    public QueriesResource(Site site, Pages pages) {
        this.site = site;
        this.pages = pages;
        this.page = new QueryPage(site, pages);
        this.results = new QueryResults(site);
    }

    @Override
    public Reply get(Request request) {
        String path = request.path();
        if (path.isEmpty()) {
            return list(request);
        }
        if (path.endsWith("/cite")) {
            return cite(query(path.substring(0, path.length() - "/cite".length())), request);
        }
        int dot = path.lastIndexOf('.');
        return dot < 0
                ? negotiated(query(path), request)
                : as(path.substring(dot + 1), query(path.substring(0, dot)), request);
    }

    private Reply list(Request request) {
        if (request.wantsHtml()) {
            return Reply.html(
                    200,
                    pages.page(
                            "queries",
                            "保存された問い — Saved queries",
                            Map.of("queries", site.queries().all())));
        }
        return Reply.text(200, JSON, QueryList.json(site.queries(), request.base()));
    }

    private SavedQuery query(String slug) {
        return site.queries()
                .find(slug)
                .orElseThrow(() -> ProblemException.notFound("no saved query of this name; /queries lists them"));
    }

    private Reply negotiated(SavedQuery query, Request request) {
        Optional<String> format = request.parameter("format");
        if (format.isPresent()) {
            return as(format.get(), query, request);
        }
        String best = Negotiation.best(request.accept(), OFFERED)
                .orElseThrow(
                        () -> new ProblemException(406, "Not acceptable", "offered are " + String.join(", ", OFFERED)));
        return switch (best) {
            case HTML -> html(query, request);
            case JSON -> result(query, request, ResultFormat.JSON);
            default ->
                result(
                        query,
                        request,
                        Arrays.stream(ResultFormat.values())
                                .filter(known -> known.mediaType().equals(best))
                                .findFirst()
                                .orElseThrow());
        };
    }

    private Reply as(String ending, SavedQuery query, Request request) {
        return switch (ending) {
            case "html" -> html(query, request);
            case "csv", "tsv", "json", "ttl" ->
                result(query, request, ResultFormat.ofCode(ending).orElseThrow());
            default -> throw ProblemException.notFound("no such form; there are .csv, .tsv, .json, .ttl and .html");
        };
    }

    private Reply result(SavedQuery query, Request request, ResultFormat format) {
        return results.reply(request, Call.of(query, request), format);
    }

    private Reply html(SavedQuery query, Request request) {
        Call call = Call.of(query, request);
        return Reply.html(200, page.show(query, call.given(), call.page()));
    }

    private Reply cite(SavedQuery query, Request request) {
        CitationFormat format = citationFormat(request);
        Citation citation = site.runner().cite(query, Call.of(query, request).given(), LocalDate.now(site.clock()));
        String words = format.write(citation);
        Optional<String> earlierData = request.parameter("data");
        Optional<String> earlierResult = request.parameter("result");
        Reply reply = Reply.text(200, format.mediaType() + "; charset=utf-8", words);
        if (earlierData.isPresent() && earlierResult.isPresent()) {
            Citation.Verdict verdict = citation.compare(earlierData.get(), earlierResult.get());
            String told = format == CitationFormat.TEXT ? words + "Compared: " + verdict.words() + ".\n" : words;
            reply = Reply.text(200, format.mediaType() + "; charset=utf-8", told)
                    .with("X-Verdict", verdict.name().toLowerCase(java.util.Locale.ROOT));
        }
        return reply;
    }

    private static CitationFormat citationFormat(Request request) {
        Optional<String> asked = request.parameter("format");
        if (asked.isPresent()) {
            return CitationFormat.ofCode(asked.get())
                    .orElseThrow(() -> new ProblemException(
                            400, "Bad parameter", "parameter 'format': accepted: text, bibtex, csl"));
        }
        List<String> types = Arrays.stream(CitationFormat.values())
                .map(CitationFormat::mediaType)
                .toList();
        return Negotiation.best(request.accept(), types)
                .flatMap(best -> Arrays.stream(CitationFormat.values())
                        .filter(known -> known.mediaType().equals(best))
                        .findFirst())
                .orElse(CitationFormat.TEXT);
    }
}
