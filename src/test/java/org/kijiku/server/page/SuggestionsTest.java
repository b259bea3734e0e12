package org.kijiku.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kijiku.graph.Vocabulary;
import org.kijiku.query.Parameter;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.run.AnnotatedSeed;
import org.kijiku.query.run.Page;
import org.kijiku.server.Site;
import org.kijiku.server.page.Suggestions.Suggestion;
import org.kijiku.store.Store;

/** What forms suggest, over the annotated seed. */
class SuggestionsTest {
    private static Store store;
    private static Site site;
    private static Suggestions suggestions;

    @BeforeAll
    static void open() {
        store = AnnotatedSeed.shared();
        site = Site.of(store, SavedQueries.open(Path.of("queries")), Duration.ofSeconds(30), Clock.systemUTC());
        suggestions = new Suggestions(site);
    }

    @Test
    void whatIsSuggestedIsTaken() {
        TreeSet<String> tried = new TreeSet<>();
        for (SavedQuery query : site.queries().all()) {
            for (Parameter parameter : query.parameters()) {
                String type = parameter.entityClass();
                if (type == null) {
                    continue;
                }
                List<Suggestion> all = suggestions.of(type);
                assertFalse(all.isEmpty(), query.slug() + " " + parameter.name() + " suggests nothing");
                for (Suggestion one : all) {
                    var bound = site.runner().bind(query, Map.of(parameter.name(), List.of(one.value())));
                    assertEquals(
                            1,
                            bound.values()
                                    .getOrDefault(parameter.name(), List.of())
                                    .size(),
                            one.toString());
                    tried.add(one.value());
                }
            }
        }
        assertTrue(tried.size() > 150, "suggestions tried: " + tried.size());
    }

    @Test
    void theMostUsedComeFirstWithTheirEnglishNames() {
        List<Suggestion> actors = suggestions.of(Vocabulary.NS + "Actor");
        assertTrue(
                actors.subList(0, 10).contains(new Suggestion("高市早苗", "Sanae Takaichi")),
                actors.subList(0, 10).toString());
        assertTrue(suggestions.of(Vocabulary.NS + "Measure").contains(new Suggestion("防衛費", "")));
        assertTrue(suggestions.of(Vocabulary.NS + "EventType").contains(new Suggestion("署名", "sign")));
        assertEquals(List.of(), suggestions.of(Vocabulary.NS + "Nothing"));
    }

    /** A keyboard is enough: the browser's own list belongs to the field, which has a label and a description. */
    @Test
    void aFormOffersThemInTheBrowsersOwnList() {
        Document page = Jsoup.parse(
                new QueryPage(site, new Pages()).show(site.queries().get("events"), Map.of(), Page.whole()));
        assertEquals("list-Actor", page.select("#p-actor").attr("list"));
        assertEquals("actor", page.select("label[for=p-actor] span[lang=en]").text());
        assertFalse(page.select("#h-actor").text().isEmpty());
        assertEquals(
                "Sanae Takaichi",
                page.select("datalist#list-Actor option[value=高市早苗]").text());
        assertEquals(1, page.select("datalist#list-Actor").size());
    }
}
