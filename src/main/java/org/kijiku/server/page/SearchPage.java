package org.kijiku.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.kijiku.server.ProblemException;
import org.kijiku.server.Reply;
import org.kijiku.server.Request;
import org.kijiku.server.Resource;
import org.kijiku.server.Site;

/** {@code /search?q=}: words in quotes and names, inflected forms too, marked where they stand. */
public final class SearchPage implements Resource {
    private static final int LONGEST = 200;
    /** What the index's query language reads as its own, were it not inside quotation marks. */
    private static final Pattern OWN = Pattern.compile("[\"\\\\\\p{Cntrl}]");

    private static final Pattern HIT = Pattern.compile("⟦(.*?)⟧");

    private final Site site;
    private final Pages pages;
    private final PageQuery search = PageQuery.open("search");

    /** A stretch of a hit's words. */
    record Piece(String words, boolean hit) {}

    public SearchPage(Site site, Pages pages) {
        this.site = site;
        this.pages = pages;
    }

    @Override
    public Reply get(Request request) {
        String words = request.parameter("q").orElse("").strip();
        if (words.length() > LONGEST) {
            throw new ProblemException(400, "Bad parameter", "parameter 'q': at most " + LONGEST + " characters");
        }
        List<Map<String, Object>> hits = words.isEmpty() ? List.of() : hits(words);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("q", words);
        model.put("asked", !words.isEmpty());
        model.put("hits", hits);
        model.put("count", hits.size());
        return Reply.html(200, pages.page("search", "検索 — Search", model));
    }

    private List<Map<String, Object>> hits(String words) {
        String phrase = '"' + OWN.matcher(words).replaceAll(" ") + '"';
        return search.rows(site.store(), Map.of("phrase", NodeFactory.createLiteralString(phrase))).stream()
                .map(SearchPage::hit)
                .toList();
    }

    private static Map<String, Object> hit(Map<String, String> row) {
        return Map.of(
                "href",
                Links.to(row.getOrDefault("found", "")),
                "kind",
                row.getOrDefault("kind", ""),
                "pieces",
                pieces(row.getOrDefault("words", "")));
    }

    private static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        var hit = HIT.matcher(marked);
        int from = 0;
        while (hit.find()) {
            pieces.add(new Piece(marked.substring(from, hit.start()), false));
            pieces.add(new Piece(hit.group(1), true));
            from = hit.end();
        }
        pieces.add(new Piece(marked.substring(from), false));
        return pieces;
    }
}
