package org.kijiku.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.kijiku.graph.Iris;
import org.kijiku.server.ProblemException;
import org.kijiku.server.Reply;
import org.kijiku.server.Request;
import org.kijiku.server.Resource;
import org.kijiku.server.Site;

/** {@code /articles/{slug}}: an article with what was found in it marked where it stands. */
public final class ArticlePage implements Resource {
    private final Site site;
    private final Pages pages;
    private final PageQuery article = PageQuery.open("article");
    private final PageQuery facts = PageQuery.open("article-facts");

    public ArticlePage(Site site, Pages pages) {
        this.site = site;
        this.pages = pages;
    }

    @Override
    public Reply get(Request request) {
        if (request.path().isEmpty()) {
            return Reply.redirect(303, "/");
        }
        String iri = Iris.article(request.path());
        var given = Map.of("article", NodeFactory.createURI(iri));
        Map<String, String> head = article.rows(site.store(), given).stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("no article of this name; / lists them"));
        List<Highlight.Fact> found =
                facts.rows(site.store(), given).stream().map(Highlight.Fact::of).toList();
        Map<String, Object> model = new LinkedHashMap<>(head);
        model.putIfAbsent("headline", request.path());
        model.put("source", head.getOrDefault("source", "").replaceFirst("^.*[/\\\\]", ""));
        model.put("slug", iri.substring(Iris.ARTICLE.length()));
        model.put("segments", Highlight.segments(head.getOrDefault("body", ""), found));
        model.put(
                "facts",
                found.stream().filter(fact -> !fact.kind().equals("entity")).toList());
        return Reply.html(200, pages.page("article", String.valueOf(model.get("headline")), model));
    }
}
