package org.kijiku.server.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.kijiku.query.guard.Guard;
import org.kijiku.query.run.AdHoc;
import org.kijiku.query.run.Page;
import org.kijiku.query.run.QueryRunner;
import org.kijiku.server.Reply;
import org.kijiku.server.Request;
import org.kijiku.server.Resource;
import org.kijiku.server.Site;

/** {@code /sparql}: a form for a query of one's own, with its rows. */
public final class SparqlPage implements Resource {
    private static final long ROWS = 500;

    private final Site site;
    private final Pages pages;
    private final String example = Pages.resource("example.rq");

    public SparqlPage(Site site, Pages pages) {
        this.site = site;
        this.pages = pages;
    }

    @Override
    public Reply get(Request request) {
        String text = request.parameter("query").orElse("");
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("text", text.isEmpty() ? example : text);
        model.put("ran", false);
        int status = text.isEmpty() ? 200 : run(text, model);
        return Reply.html(status, pages.page("sparql", "SPARQL", model));
    }

    private int run(String text, Map<String, Object> model) {
        try {
            Guard.check(text);
            HtmlRows rows = new HtmlRows();
            QueryRunner.Run run = site.runner().run(AdHoc.query(text), Map.of(), new Page(ROWS, 0), rows);
            model.put("ran", true);
            model.put("headings", rows.headings());
            model.put("wide", rows.areWide());
            model.put("lines", rows.lines());
            model.put("count", run.rows() + (run.more() ? "+" : ""));
            model.put("empty", run.rows() == 0);
            return 200;
        } catch (QueryParseException | IllegalArgumentException e) {
            model.put("problem", String.valueOf(e.getMessage()));
            return 400;
        } catch (QueryCancelledException e) {
            model.put("problem", "The query took too long; narrow it.");
            return 503;
        }
    }
}
