package org.kijiku.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Reads an article from bytes. For plain text, Markdown and CSV the stored text is the decoded input itself, nothing
 * trimmed, a byte order mark apart; for HTML it is the page's words, a block a line.
 */
public final class ArticleReader {
    /** What the bytes hold. */
    public enum Format {
        /** By the source's extension, else by the look of the text. */
        AUTO,
        TXT,
        HTML,
        MD,
        /** Comma, tab or semicolon separated. */
        CSV
    }

    private final Boilerplate boilerplate = new Boilerplate();

    /**
     * Reads an article.
     *
     * @param source file name or address as the user gave it; the slug is made from its last part
     * @throws UnreadableArticleException if the bytes are empty, not text or not UTF-8
     */
    public Article read(String source, byte[] bytes, Format format) {
        String text = decode(source, bytes);
        if (text.isBlank()) {
            throw new UnreadableArticleException(source, "the file is empty", "give a file that has text");
        }
        Format known = format == Format.AUTO ? Formats.guess(source, text) : format;
        return article(slug(source), source, layout(source, text, known));
    }

    /**
     * Reads plain text that something else holds, as a line of JSON Lines does.
     *
     * @param id becomes source and, made safe, slug
     * @throws UnreadableArticleException if the text is blank
     */
    public Article read(String id, String text) {
        if (text.isBlank()) {
            throw new UnreadableArticleException(id, "the text is empty", "give an article that has text");
        }
        return article(safe(id), id, layout(id, text, Format.TXT));
    }

    private Layout layout(String source, String text, Format format) {
        return switch (format) {
            case HTML -> new HtmlLayout(boilerplate).read(source, text);
            case MD -> new MarkdownLayout(boilerplate).read(text);
            case CSV -> new CsvLayout().read(source, text);
            case TXT, AUTO -> new PlainTextLayout(boilerplate).read(text);
        };
    }

    private static Article article(String slug, String source, Layout layout) {
        StoredText stored = new StoredText(layout.text());
        return new Article(
                slug,
                source,
                sha256(layout.text()),
                stored,
                layout.title(),
                Formats.language(layout.text()),
                layout.publisher(),
                layout.published(),
                layout.blocks(),
                Outline.sections(layout.text(), layout.blocks()),
                layout.tables());
    }

    private static String decode(String source, byte[] bytes) {
        if (bytes.length == 0) {
            throw new UnreadableArticleException(source, "the file is empty", "give a file that has text");
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new UnreadableArticleException(
                        source, "the file is binary, not text", "save it as UTF-8 text, Markdown or HTML");
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableArticleException(source, "the file is not valid UTF-8", "save it as UTF-8");
        }
    }

    private static String slug(String source) {
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return safe(dot > 0 ? name.substring(0, dot) : name);
    }

    private static String safe(String name) {
        String kept = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_.-]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        return kept.isEmpty() ? "article-" + sha256(name).substring(0, 12) : kept;
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
