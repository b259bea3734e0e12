package org.kijiku.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.kijiku.query.BadParameterException;
import org.kijiku.query.EntityNames;
import org.kijiku.query.Parameter;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.run.Page;
import org.kijiku.query.run.QueryRunner;
import org.kijiku.server.Site;

/** A saved query with a form for its parameters and its rows. */
public final class QueryPage {
    /** Rows on one page. */
    private static final long ROWS = 200;

    private static final Set<String> UNBOUNDED = Set.of("0001-01-01", "9999-12-31");

    private final Site site;
    private final Pages pages;
    private final Suggestions suggestions;

    public QueryPage(Site site, Pages pages) {
        this.site = site;
        this.pages = pages;
        this.suggestions = new Suggestions(site);
    }

    /** The page; a bad value is told above the form, which keeps what was given. */
    public String show(SavedQuery query, Map<String, List<String>> given, Page asked) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("query", query);
        model.put("keywords", String.join(" · ", query.keywords()));
        model.put(
                "fields",
                query.parameters().stream()
                        .map(parameter -> field(parameter, given))
                        .toList());
        model.put("lists", lists(query));
        model.put("suffix", suffix(given));
        model.put("hasFields", !query.parameters().isEmpty());
        Page page = new Page(Math.min(asked.limit(), ROWS), asked.offset());
        try {
            HtmlRows rows = new HtmlRows();
            QueryRunner.Run run = site.runner().run(query, given, page, rows);
            fill(model, query, rows, run, page, given);
        } catch (BadParameterException bad) {
            model.put("problem", String.valueOf(bad.getMessage()));
            model.put("candidates", bad.candidates());
        }
        return pages.page("query", query.title().ja() + " — " + query.title().en(), model);
    }

    private static void fill(
            Map<String, Object> model,
            SavedQuery query,
            HtmlRows rows,
            QueryRunner.Run run,
            Page page,
            Map<String, List<String>> given) {
        model.put("headings", rows.headings());
        model.put("wide", rows.areWide());
        model.put("lines", rows.lines());
        if (query.chart().isPresent()) {
            Chart.of(rows.headings(), rows.lines()).ifPresent(chart -> model.put("chart", chart));
        }
        model.put(
                "count",
                (page.offset() > 0 || run.more() ? (page.offset() + 1) + "–" : "") + (page.offset() + run.rows()));
        model.put("empty", run.rows() == 0);
        model.put("dataVersion", run.dataVersion());
        String joint = given.isEmpty() ? "?" : "&";
        if (run.more()) {
            model.put("next", suffix(given) + joint + "offset=" + (page.offset() + page.limit()));
        }
        if (page.offset() > 0) {
            model.put("previous", suffix(given) + joint + "offset=" + Math.max(0, page.offset() - page.limit()));
        }
    }

    /** One list of suggestions for each class that a parameter asks for. */
    private List<Map<String, Object>> lists(SavedQuery query) {
        return query.parameters().stream()
                .flatMap(parameter -> Optional.ofNullable(parameter.entityClass()).stream())
                .distinct()
                .map(type -> Map.<String, Object>of("id", listId(type), "suggestions", suggestions.of(type)))
                .toList();
    }

    private static String listId(String type) {
        return "list-" + type.substring(Math.max(type.lastIndexOf('#'), type.lastIndexOf('/')) + 1);
    }

    private Map<String, Object> field(Parameter parameter, Map<String, List<String>> given) {
        String value = given.containsKey(parameter.name())
                ? given.get(parameter.name()).getFirst()
                : "";
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("parameter", parameter);
        field.put("value", value);
        field.put("usual", usual(parameter));
        String type = parameter.entityClass();
        field.put("list", type == null ? "" : listId(type));
        field.put("isList", type != null);
        field.put("isDate", parameter.kind() == Parameter.Kind.DATE);
        field.put("isChoice", parameter.kind() == Parameter.Kind.CHOICE);
        field.put(
                "options",
                parameter.options().stream()
                        .map(option -> option(option, value))
                        .toList());
        return field;
    }

    /** The default as a hint; the days that stand for no bound at all are none. */
    private static String usual(Parameter parameter) {
        return parameter.defaults().stream()
                .map(Parameter::show)
                .filter(word -> !UNBOUNDED.contains(word))
                .collect(Collectors.joining(" "));
    }

    /** An option with its Japanese name where it has one. */
    private Map<String, Object> option(Node option, String value) {
        String shown = Parameter.show(option);
        String label = option.isURI()
                ? site.store()
                        .read(data -> new EntityNames(data.asDatasetGraph())
                                .candidate(option)
                                .label())
                : shown;
        return Map.of(
                "name",
                shown,
                "words",
                label.equals(shown) ? shown : label + " " + shown,
                "selected",
                shown.equals(value));
    }

    /** The parameters as they stand in an address, with the question mark; nothing if there are none. */
    static String suffix(Map<String, List<String>> given) {
        String query = given.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
