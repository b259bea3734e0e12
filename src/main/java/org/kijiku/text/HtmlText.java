package org.kijiku.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes the words of a page as plain text and notes its blocks. */
final class HtmlText {
    private static final Set<String> FURNITURE = Set.of("nav", "footer", "aside", "form", "button", "dialog", "menu");
    private static final Set<String> FURNITURE_ROLES =
            Set.of("navigation", "contentinfo", "complementary", "search", "banner");

    private final Paragraphs paragraphs;
    private final @Nullable Element content;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<MarkedTable> tables = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean furniture;

    /** @param content the element that holds the article, or null if all of the page does */
    HtmlText(Paragraphs paragraphs, @Nullable Element content) {
        this.paragraphs = paragraphs;
        this.content = content;
        this.furniture = content != null;
    }

    /** Adds an element with all that it holds. */
    void add(Element element) {
        boolean before = furniture;
        furniture = element == content ? false : furniture || isFurniture(element);
        String tag = element.normalName();
        if (tag.matches("h[1-6]")) {
            heading(element, tag.charAt(1) - '0');
        } else if (tag.equals("table") && !isLayout(element)) {
            flush();
            table(element);
        } else if (tag.equals("br")) {
            line.append('\n');
        } else {
            boolean block = element.isBlock();
            if (block) {
                flush();
            }
            element.childNodes().forEach(this::addNode);
            if (block) {
                flush();
            }
        }
        furniture = before;
    }

    private void addNode(Node node) {
        if (node instanceof TextNode words) {
            line.append(words.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
            add(element);
        }
    }

    private static boolean isFurniture(Element element) {
        return FURNITURE.contains(element.normalName())
                || FURNITURE_ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true");
    }

    private static boolean isLayout(Element table) {
        return table.attr("role").equals("presentation")
                || table.select("table").size() > 1
                || table.select("tr").stream().allMatch(row -> row.childrenSize() <= 1);
    }

    private void heading(Element element, int level) {
        flush();
        String words = element.text().strip();
        if (!words.isEmpty()) {
            Span span = append(words);
            Block.Kind kind = furniture ? Block.Kind.BOILERPLATE : Block.Kind.HEADING;
            blocks.add(new Block(kind, span, furniture ? 0 : level));
        }
    }

    private void table(Element element) {
        HtmlTable grid = HtmlTable.of(element);
        if (!grid.caption().isEmpty()) {
            line.append(grid.caption());
            flush();
        }
        if (grid.columns() == 0) {
            return;
        }
        part();
        MarkedTable table = grid.write(text);
        if (furniture) {
            blocks.add(new Block(Block.Kind.BOILERPLATE, table.span(), 0));
        } else {
            tables.add(table);
            blocks.add(new Block(Block.Kind.TABLE, table.span(), 0));
        }
    }

    /** Ends the paragraph at hand. */
    private void flush() {
        List<String> lines = line.toString()
                .lines()
                .map(HtmlText::squeeze)
                .filter(s -> !s.isEmpty())
                .toList();
        line.setLength(0);
        if (lines.isEmpty()) {
            return;
        }
        part();
        int start = text.length();
        String paragraph = String.join("\n", lines);
        text.append(paragraph);
        List<Span> spans = TextLines.of(paragraph);
        List<Block> found = new ArrayList<>();
        if (furniture) {
            spans.forEach(span -> found.add(new Block(Block.Kind.BOILERPLATE, span, 0)));
        } else if (Paragraphs.looksFlattened(paragraph, spans)) {
            found.add(new Block(Block.Kind.TABLE, new Span(0, paragraph.length()), 0));
        } else {
            spans.forEach(span -> found.addAll(paragraphs.blocks(paragraph, List.of(span))));
        }
        found.forEach(block -> blocks.add(new Block(block.kind(), block.span().shift(start), block.level())));
    }

    private static String squeeze(String words) {
        return words.replaceAll("[ \\t\\u00a0]+", " ").strip();
    }

    private Span append(String words) {
        part();
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    /** Parts what comes from what stands before by a blank line. */
    private void part() {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
    }

    Layout done() {
        flush();
        return new Layout(text.toString(), "", null, null, blocks, tables);
    }
}
