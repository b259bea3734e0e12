package org.kijiku.fact.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.kijiku.text.Addresses;
import org.kijiku.text.Article;
import org.kijiku.text.Block;
import org.kijiku.text.Quote;

/** The {@code article} part of a facts document. */
final class ArticleTree {
    private ArticleTree() {}

    static ObjectNode of(Article article, boolean withText) {
        var published = article.published();
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("iri", Addresses.article(article.slug()))
                .put("source", article.source())
                .put("title", article.title())
                .put("language", article.language())
                .put("sha256", article.sha256())
                .put("length", article.text().length())
                .put("publisher", article.publisher())
                .put("published", published == null ? null : published.toString());
        ArrayNode sections = node.putArray("sections");
        article.sections().forEach(section -> {
            Quote heading = article.text().quote(section.heading());
            sections.addObject()
                    .put("title", section.title())
                    .put("level", section.level())
                    .put("start", heading.start())
                    .put("end", heading.end());
        });
        ArrayNode boilerplate = node.putArray("boilerplate");
        article.blocks(Block.Kind.BOILERPLATE).forEach(block -> {
            Quote quote = article.text().quote(block.span());
            boilerplate.addObject().put("start", quote.start()).put("end", quote.end());
        });
        if (withText) {
            node.put("text", article.text().value());
        }
        return node;
    }
}
