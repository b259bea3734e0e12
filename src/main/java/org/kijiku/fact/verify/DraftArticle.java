package org.kijiku.fact.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.json.FactsDraft;
import org.kijiku.fact.json.MalformedFactsException;
import org.kijiku.text.Addresses;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;
import org.kijiku.text.ArticleReader.Format;
import org.kijiku.text.Block;
import org.kijiku.text.Span;
import org.kijiku.text.StoredText;
import org.kijiku.text.UnreadableArticleException;

/** The article that a draft speaks of. */
public final class DraftArticle {
    private final FactsDraft draft;

    public DraftArticle(FactsDraft draft) {
        this.draft = draft;
    }

    /** What the draft calls its article's file. */
    public Optional<String> source() {
        return Optional.ofNullable(draft.article("source"));
    }

    /** The draft's article by its name in IRIs, nothing if it gives no IRI. */
    public Optional<String> slug() {
        String iri = draft.article("iri");
        if (iri == null) {
            return Optional.empty();
        }
        if (!iri.startsWith(Addresses.ARTICLE) || iri.length() == Addresses.ARTICLE.length()) {
            throw fault("article.iri must begin with " + Addresses.ARTICLE);
        }
        return Optional.of(URLDecoder.decode(
                iri.substring(Addresses.ARTICLE.length()).replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    /** Whether the draft names this article, by its IRI or else by its file's name. */
    public boolean isOf(Article article) {
        String given = source().orElse("");
        String name = given.substring(given.lastIndexOf('/') + 1);
        return slug().map(slug -> slug.equals(article.slug()))
                .orElse(article.source().endsWith(name));
    }

    /** The article with the text that the draft itself gives, nothing if it gives none. */
    public Optional<Article> withOwnText(ArticleReader reader) {
        String text = draft.article("text");
        return text == null ? Optional.empty() : Optional.of(withText(reader, text));
    }

    /**
     * The article with its text and what the draft says of its build.
     *
     * @throws MalformedFactsException if that text is not the draft's
     */
    public Article withText(ArticleReader reader, String text) {
        String source = source().orElseThrow(() -> fault("article.source is missing: the article's file name or id"));
        Article plain;
        try {
            plain = reader.read(source, text.getBytes(StandardCharsets.UTF_8), Format.TXT);
        } catch (UnreadableArticleException e) {
            throw fault("article.text: " + e.getMessage());
        }
        String title = draft.article("title");
        String language = draft.article("language");
        Article named = new Article(
                slug().orElse(plain.slug()),
                source,
                plain.sha256(),
                plain.text(),
                title == null ? plain.title() : title,
                language == null ? plain.language() : language,
                draft.article("publisher"),
                published(),
                plain.blocks(),
                plain.sections(),
                plain.tables());
        return check(draft.root().path("article").has("sections") ? named.withBlocks(blocks(named)) : named);
    }

    /**
     * The article, if it is the one that the draft was made from.
     *
     * @throws MalformedFactsException if its hash, length or name is another
     */
    public Article check(Article article) {
        String hash = draft.article("sha256");
        JsonNode length = draft.root().path("article").path("length");
        if (hash != null && !hash.equals(article.sha256())) {
            throw fault("article.sha256 is another than that of " + article.source()
                    + ": these facts were made from another version of it; make them anew");
        }
        if (length.isNumber() && length.longValue() != article.text().length()) {
            throw fault("article.length is " + length.asText() + ", but " + article.source() + " has "
                    + article.text().length() + " code points");
        }
        if (slug().filter(slug -> !slug.equals(article.slug())).isPresent()) {
            throw fault("article.iri is another than that of " + article.source() + ", "
                    + Addresses.article(article.slug()));
        }
        return article;
    }

    private @Nullable LocalDate published() {
        String published = draft.article("published");
        try {
            return published == null ? null : LocalDate.parse(published);
        } catch (DateTimeParseException e) {
            throw fault("article.published must be a day such as 2025-10-28");
        }
    }

    /** The blocks of the text as read, with headings and boilerplate as the draft has them. */
    private List<Block> blocks(Article article) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : article.blocks()) {
            Optional<JsonNode> heading = at(article.text(), "sections", block.span());
            if (heading.isPresent()) {
                blocks.add(new Block(
                        Block.Kind.HEADING,
                        block.span(),
                        heading.get().path("level").asInt(2)));
            } else if (at(article.text(), "boilerplate", block.span()).isPresent()) {
                blocks.add(new Block(Block.Kind.BOILERPLATE, block.span(), 0));
            } else {
                boolean plain = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.BOILERPLATE;
                blocks.add(plain ? new Block(Block.Kind.PROSE, block.span(), 0) : block);
            }
        }
        return blocks;
    }

    private Optional<JsonNode> at(StoredText text, String list, Span span) {
        int start = text.toCodePoint(span.start());
        int end = text.toCodePoint(span.end());
        for (JsonNode node : draft.root().path("article").path(list)) {
            if (node.path("start").asInt(-1) <= start && node.path("end").asInt(-1) >= end) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private MalformedFactsException fault(String problem) {
        return new MalformedFactsException(draft.source(), draft.line("article"), problem);
    }
}
