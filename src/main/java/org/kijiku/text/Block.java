package org.kijiku.text;

/**
 * A block of an article: what the reader saw as one heading, paragraph, table or piece of furniture.
 *
 * @param kind what it is
 * @param span where, without surrounding line ends
 * @param level 1 to 6 for a heading, 0 otherwise
 */
public record Block(Kind kind, Span span, int level) {
    public enum Kind {
        HEADING,
        PROSE,
        /** A table whose borders the source marks (HTML, Markdown, CSV) or that lost them (flattened). */
        TABLE,
        /** What the site adds: follow-us lines, newsletters, 'see the article below'. No fact comes from it. */
        BOILERPLATE
    }
}
