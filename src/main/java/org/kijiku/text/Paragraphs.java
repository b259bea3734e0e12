package org.kijiku.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Prose as blocks: a line a paragraph, or a run of hard-wrapped lines; boilerplate sentences stand apart. */
final class Paragraphs {
    private static final int FEWEST_ROWS = 3;
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?][」』）)”\"]*$");
    private static final Pattern LIST_ITEM =
            Pattern.compile("^([・‣•●○◦▪*+–—-]\\s*|[0-9０-９]{1,2}[.)．）、]\\s*\\D|[(（][0-9０-９]{1,2}[)）]|[①-⑳])");

    private final Boilerplate boilerplate;

    Paragraphs(Boilerplate boilerplate) {
        this.boilerplate = boilerplate;
    }

    /**
     * Whether lines that stand together look like a table that lost its borders: three or more, none with a sentence in
     * it, none a list item, mostly Japanese.
     */
    static boolean looksFlattened(String text, List<Span> lines) {
        if (lines.size() < FEWEST_ROWS) {
            return false;
        }
        if (!lines.stream().allMatch(line -> looksLikeRow(line.of(text)))) {
            return false;
        }
        return Formats.language(
                        new Span(lines.getFirst().start(), lines.getLast().end()).of(text))
                .equals("ja");
    }

    /** Whether a line may be a row of such a table. */
    static boolean looksLikeRow(String line) {
        return line.length() >= 2
                && line.length() <= 400
                && line.indexOf('。') < 0
                && !SENTENCE_END.matcher(line).find()
                && !LIST_ITEM.matcher(line).find()
                && !line.contains("://");
    }

    /** Blocks of lines that stand together and are neither headings nor a table. */
    List<Block> blocks(String text, List<Span> lines) {
        List<Block> blocks = new ArrayList<>();
        if (isWrapped(text, lines)) {
            Span whole = lines.getFirst().cover(lines.getLast());
            addSentences(text, whole, blocks);
        } else {
            lines.forEach(line -> addSentences(text, line, blocks));
        }
        return blocks;
    }

    /** Lines of about one length, most of which break off in the midst of a sentence. */
    static boolean isWrapped(String text, List<Span> lines) {
        if (lines.size() < 2) {
            return false;
        }
        int longest = lines.stream().mapToInt(Span::length).max().orElse(0);
        List<String> before = lines.subList(0, lines.size() - 1).stream()
                .map(line -> line.of(text))
                .toList();
        long broken = before.stream()
                .filter(line -> line.length() >= 20 && line.length() * 10 >= longest * 8)
                .filter(line -> !SENTENCE_END.matcher(line).find())
                .count();
        boolean sentence = lines.stream().anyMatch(line -> line.of(text).matches("(?s).*[。.].*"));
        boolean listed =
                lines.stream().anyMatch(line -> LIST_ITEM.matcher(line.of(text)).find());
        return sentence && !listed && broken * 3 >= before.size() * 2;
    }

    private void addSentences(String text, Span paragraph, List<Block> blocks) {
        List<Span> sentences = sentences(text, paragraph);
        List<Boolean> furniture =
                sentences.stream().map(s -> boilerplate.test(s.of(text))).toList();
        int from = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size() || !furniture.get(i).equals(furniture.get(from))) {
                Span span = TextLines.trim(text, sentences.get(from).cover(sentences.get(i - 1)));
                Block.Kind kind = furniture.get(from) ? Block.Kind.BOILERPLATE : Block.Kind.PROSE;
                if (!span.isEmpty()) {
                    blocks.add(new Block(kind, span, 0));
                }
                from = i;
            }
        }
    }

    /** The sentences of a paragraph; a full stop inside brackets or quotes ends none. */
    static List<Span> sentences(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        int depth = 0;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if ("「『（(".indexOf(c) >= 0) {
                depth++;
            } else if ("」』）)".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && "。！？".indexOf(c) >= 0) {
                sentences.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        if (start < paragraph.end()) {
            sentences.add(new Span(start, paragraph.end()));
        }
        return sentences;
    }
}
