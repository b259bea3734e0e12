package org.kijiku.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * HTML: the stored text is the page's words, a block a line, blocks parted by blank lines, the rows of a table one line
 * each with tabs between their cells. What stands outside the page's one {@code article} or {@code main}, or in
 * navigation, is boilerplate.
 */
final class HtmlLayout {
    private final Boilerplate boilerplate;

    HtmlLayout(Boilerplate boilerplate) {
        this.boilerplate = boilerplate;
    }

    Layout read(String source, String html) {
        Document page = Jsoup.parse(html);
        page
                .select("script, style, noscript, template, iframe, svg, head > *:not(title):not(meta):not(script)")
                .stream()
                .filter(element -> !element.attr("type").equals("application/ld+json"))
                .forEach(Element::remove);
        HtmlText out = new HtmlText(new Paragraphs(boilerplate), content(page));
        out.add(page.body());
        Layout body = out.done();
        if (body.text().isBlank()) {
            throw new UnreadableArticleException(
                    source, "the page has no text", "save the page with its article in it");
        }
        String title = body.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && block.level() == 1)
                .map(block -> block.span().of(body.text()))
                .findFirst()
                .orElseGet(() -> meta(page, "og:title").orElse(page.title()));
        return new Layout(
                body.text(), title, publisher(page, body), published(page, body), body.blocks(), body.tables());
    }

    /** The element that holds the article, or null where the page does not say. */
    private static @Nullable Element content(Document page) {
        for (String tag : List.of("article", "main", "[role=main]")) {
            List<Element> found = page.select(tag);
            if (found.size() == 1) {
                return found.getFirst();
            }
        }
        return null;
    }

    private static Optional<String> meta(Document page, String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]").stream()
                .map(element -> element.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private static @Nullable String publisher(Document page, Layout body) {
        return meta(page, "og:site_name")
                .or(() -> linked(page, "\"publisher\"\\s*:\\s*\\{[^}]*?\"name\"\\s*:\\s*\"([^\"]+)\""))
                .or(() -> Byline.publisher(body.blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.BOILERPLATE)
                        .map(block -> block.span().of(body.text()))
                        .toList()))
                .orElse(null);
    }

    private static @Nullable LocalDate published(Document page, Layout body) {
        Stream<String> names = Stream.of(
                "article:published_time",
                "datePublished",
                "date",
                "pubdate",
                "dc.date",
                "DC.date.issued",
                "publish-date");
        return names.flatMap(name -> meta(page, name).stream())
                .flatMap(text -> Byline.day(text).stream())
                .findFirst()
                .or(() -> linked(page, "\"datePublished\"\\s*:\\s*\"([^\"]+)\"").flatMap(Byline::day))
                .or(() -> page.select("time[datetime]").stream()
                        .flatMap(time -> Byline.day(time.attr("datetime")).stream())
                        .findFirst())
                .or(() -> Byline.date(
                        body.text().lines().filter(line -> !line.isBlank()).toList()))
                .orElse(null);
    }

    /** The first group of {@code pattern} in the page's JSON-LD. */
    private static Optional<String> linked(Document page, String pattern) {
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> java.util.regex.Pattern.compile(pattern).matcher(script.data()))
                .filter(java.util.regex.Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
