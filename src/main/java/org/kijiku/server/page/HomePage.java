package org.kijiku.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kijiku.graph.Iris;
import org.kijiku.server.Reply;
import org.kijiku.server.Request;
import org.kijiku.server.Resource;
import org.kijiku.server.Site;

/** {@code /}: the articles and the queries. */
public final class HomePage implements Resource {
    private final Site site;
    private final Pages pages;
    private final PageQuery articles = PageQuery.open("articles");

    public HomePage(Site site, Pages pages) {
        this.site = site;
        this.pages = pages;
    }

    @Override
    public Reply get(Request request) {
        List<Map<String, String>> rows = articles.rows(site.store(), Map.of());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("articles", rows.stream().map(HomePage::article).toList());
        model.put("queries", site.queries().all());
        return Reply.html(200, pages.page("home", "記事軸 Kijiku", model));
    }

    private static Map<String, String> article(Map<String, String> row) {
        Map<String, String> article = new LinkedHashMap<>(row);
        String slug = row.getOrDefault("article", "").substring(Iris.ARTICLE.length());
        article.put("slug", slug);
        article.putIfAbsent("headline", slug);
        return article;
    }
}
