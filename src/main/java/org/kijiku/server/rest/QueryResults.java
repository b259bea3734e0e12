package org.kijiku.server.rest;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kijiku.query.BoundQuery;
import org.kijiku.query.result.ResultFormat;
import org.kijiku.query.run.QueryRunner;
import org.kijiku.server.DataChangedException;
import org.kijiku.server.Etag;
import org.kijiku.server.Reply;
import org.kijiku.server.Request;
import org.kijiku.server.Site;
import org.kijiku.server.rest.Representations.Made;

/** Makes, keeps and tags the results of saved queries. */
final class QueryResults {
    private static final long ROOM = 64L << 20;

    private final Site site;
    private final Representations made = new Representations(ROOM);

    QueryResults(Site site) {
        this.site = site;
    }

    Reply reply(Request request, Call call, ResultFormat format) {
        String version = site.store().dataVersion();
        BoundQuery bound = site.runner().bind(call.query(), call.given());
        String tag = Etag.of(
                call.query().text(),
                bound.canonical(),
                version,
                format.mediaType(),
                call.page().toString(),
                Boolean.toString(call.bom()));
        String type = format.mediaType() + (format == ResultFormat.JSON ? "" : "; charset=utf-8");
        Reply reply = Reply.kept(type, tag, () -> body(request, call, format, tag, version));
        String file = call.query().slug() + "." + format.code();
        return format == ResultFormat.CSV
                ? reply.with("Content-Disposition", "inline; filename=\"" + file + "\"")
                : reply;
    }

    private Reply.Body body(Request request, Call call, ResultFormat format, String tag, String version) {
        Made result = made.find(tag).orElseGet(() -> {
            Made fresh = make(call, format, version);
            made.keep(tag, fresh);
            return fresh;
        });
        Map<String, String> headers = new TreeMap<>();
        headers.put("X-Row-Count", Long.toString(result.rows()));
        String links = links(request, call, result.more());
        if (!links.isEmpty()) {
            headers.put("Link", links);
        }
        return new Reply.Body(result.bytes(), headers);
    }

    private Made make(Call call, ResultFormat format, String version) {
        CappedBuffer buffer = new CappedBuffer();
        QueryRunner.Run run;
        try (Writer out = new OutputStreamWriter(buffer, StandardCharsets.UTF_8)) {
            if (call.bom() && format == ResultFormat.CSV) {
                out.write('\ufeff');
            }
            run = site.runner()
                    .run(
                            call.query(),
                            call.given(),
                            call.page(),
                            format.writer(call.query().form(), out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!run.dataVersion().equals(version) || !site.store().dataVersion().equals(version)) {
            throw new DataChangedException();
        }
        return new Made(buffer.toByteArray(), run.rows(), run.more());
    }

    /** RFC 8288 links to the pages around this one; none if the result is not paged. */
    private static String links(Request request, Call call, boolean more) {
        List<String> links = new ArrayList<>();
        if (call.isPaged()) {
            long limit = call.page().limit();
            long offset = call.page().offset();
            links.add(link(request, 0, "first"));
            if (offset > 0) {
                links.add(link(request, Math.max(0, offset - limit), "prev"));
            }
            if (more) {
                links.add(link(request, offset + limit, "next"));
            }
        }
        return String.join(", ", links);
    }

    private static String link(Request request, long offset, String relation) {
        StringBuilder query = new StringBuilder();
        request.parameters().forEach((name, values) -> {
            if (!name.equals("offset")) {
                values.forEach(value -> query.append(encode(name))
                        .append('=')
                        .append(encode(value))
                        .append('&'));
            }
        });
        return "<" + request.url() + "?" + query + "offset=" + offset + ">; rel=\"" + relation + "\"";
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
