package org.kijiku.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Markdown: front matter, headings of both kinds, lists, quotes, code, pipe tables; the marks stay in the text. */
final class MarkdownLayout {
    private static final Pattern ATX = Pattern.compile("^(#{1,6})[ \\t\\u3000]+(.*?)[ \\t]*#*$");
    private static final Pattern UNDERLINE = Pattern.compile("^(={3,}|-{3,})$");
    private static final Pattern RULE = Pattern.compile("^([-*_][ \\t]*){3,}$");
    private static final Pattern FENCE = Pattern.compile("^(`{3,}|~{3,})");
    private static final Pattern DELIMITER =
            Pattern.compile("^\\|?[ \\t]*:?-+:?[ \\t]*(\\|[ \\t]*:?-+:?[ \\t]*)*\\|?$");
    private static final Pattern MARKER =
            Pattern.compile("^((>[ \\t]?)+|[-*+•・][ \\t\\u3000]+(\\[[ xX]\\][ \\t]+)?|\\d{1,3}[.)][ \\t]+)+");
    private static final Pattern FIELD =
            Pattern.compile("^(title|date|publisher|author)\\s*:\\s*[\"']?(.*?)[\"']?\\s*$");
    private static final Pattern LINK_ONLY = Pattern.compile(
            "^(\\*\\*[^*]{1,40}\\*\\*[:：]?[ \\t]*|[^\\[]{0,12}[:：][ \\t]*)?!?\\[[^\\]]*\\]\\([^)]*\\)[ \\t]*$");

    private final Paragraphs paragraphs;
    private final List<Block> blocks = new ArrayList<>();
    private final List<MarkedTable> tables = new ArrayList<>();
    private String title = "";
    private @Nullable String publisher;
    private @Nullable LocalDate published;

    MarkdownLayout(Boilerplate boilerplate) {
        paragraphs = new Paragraphs(boilerplate);
    }

    Layout read(String text) {
        List<Span> lines = TextLines.of(text).stream()
                .map(line -> TextLines.trim(text, line))
                .toList();
        int at = frontMatter(text, lines);
        while (at < lines.size()) {
            at = block(text, lines, at);
        }
        Optional<String> first = blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .min(java.util.Comparator.comparingInt(Block::level))
                .map(block -> block.span().of(text));
        LocalDate date = published != null
                ? published
                : Byline.date(lines.stream()
                                .filter(line -> !line.isEmpty())
                                .map(line -> line.of(text))
                                .toList())
                        .orElse(null);
        return new Layout(text, first.orElse(title), publisher, date, blocks, tables);
    }

    /** Reads the fields between the first two rules and returns the line after them. */
    private int frontMatter(String text, List<Span> lines) {
        if (!lines.getFirst().of(text).equals("---")) {
            return 0;
        }
        for (int end = 1; end < lines.size(); end++) {
            if (lines.get(end).of(text).equals("---")) {
                lines.subList(1, end).forEach(line -> field(line.of(text)));
                blocks.add(new Block(Block.Kind.BOILERPLATE, lines.getFirst().cover(lines.get(end)), 0));
                return end + 1;
            }
        }
        return 0;
    }

    private void field(String line) {
        Matcher field = FIELD.matcher(line);
        if (field.matches() && !field.group(2).isEmpty()) {
            switch (field.group(1)) {
                case "title" -> title = field.group(2);
                case "publisher" -> publisher = field.group(2);
                case "date" -> published = Byline.day(field.group(2)).orElse(null);
                default -> {}
            }
        }
    }

    /** Reads the block that begins at line {@code at} and returns the line after it. */
    private int block(String text, List<Span> lines, int at) {
        Span line = lines.get(at);
        String words = line.of(text);
        if (words.isEmpty() || RULE.matcher(words).matches()) {
            return at + 1;
        }
        Matcher fence = FENCE.matcher(words);
        if (fence.find()) {
            return code(text, lines, at, fence.group(1));
        }
        Matcher heading = ATX.matcher(words);
        if (heading.matches()) {
            Span title = new Span(line.start() + heading.start(2), line.start() + heading.end(2));
            if (!title.isEmpty()) {
                blocks.add(new Block(Block.Kind.HEADING, title, heading.group(1).length()));
            }
            return at + 1;
        }
        if (at + 1 < lines.size() && words.indexOf('|') >= 0 && isDelimiter(text, lines.get(at + 1))) {
            return table(text, lines, at);
        }
        if (at + 1 < lines.size()
                && UNDERLINE.matcher(lines.get(at + 1).of(text)).matches()
                && words.length() <= 100
                && !MARKER.matcher(words).find()) {
            blocks.add(new Block(
                    Block.Kind.HEADING, line, lines.get(at + 1).of(text).startsWith("=") ? 1 : 2));
            return at + 2;
        }
        return prose(text, lines, at);
    }

    private static boolean isDelimiter(String text, Span line) {
        String words = line.of(text);
        return words.indexOf('-') >= 0
                && words.indexOf('|') >= 0
                && DELIMITER.matcher(words).matches();
    }

    private int code(String text, List<Span> lines, int at, String fence) {
        int end = at + 1;
        while (end < lines.size() && !lines.get(end).of(text).startsWith(fence)) {
            end++;
        }
        Span last = lines.get(Math.min(end, lines.size() - 1));
        blocks.add(new Block(Block.Kind.BOILERPLATE, lines.get(at).cover(last), 0));
        return end + 1;
    }

    private int table(String text, List<Span> lines, int at) {
        int end = at + 2;
        while (end < lines.size() && lines.get(end).of(text).indexOf('|') >= 0) {
            end++;
        }
        List<Span> rowLines = new ArrayList<>();
        rowLines.add(lines.get(at));
        rowLines.addAll(lines.subList(at + 2, end));
        int columns = MarkedLines.pipes(text, lines.get(at)).size();
        List<List<Span>> rows = rowLines.stream()
                .map(line -> MarkedLines.pipes(text, line).stream()
                        .map(cell -> Emphasis.inside(text, cell))
                        .toList())
                .map(row -> row.subList(0, Math.min(row.size(), columns)))
                .toList();
        Span whole = lines.get(at).cover(lines.get(end - 1));
        tables.add(new MarkedTable(whole, 1, HeaderRows.square(rows, columns)));
        blocks.add(new Block(Block.Kind.TABLE, whole, 0));
        return end;
    }

    private int prose(String text, List<Span> lines, int at) {
        int end = at;
        List<Span> group = new ArrayList<>();
        while (end < lines.size() && !lines.get(end).isEmpty() && (end == at || !startsOther(text, lines, end))) {
            group.add(lines.get(end));
            end++;
        }
        Optional<MarkedTable> marked = MarkedLines.table(text, group);
        if (marked.isPresent()) {
            tables.add(marked.get());
            blocks.add(new Block(Block.Kind.TABLE, marked.get().span(), 0));
        } else if (Paragraphs.looksFlattened(text, group)
                && group.stream()
                        .noneMatch(line -> MARKER.matcher(line.of(text)).find())) {
            blocks.add(new Block(Block.Kind.TABLE, group.getFirst().cover(group.getLast()), 0));
        } else {
            group.forEach(line -> paragraph(text, line));
        }
        return end;
    }

    private void paragraph(String text, Span line) {
        Matcher marker = MARKER.matcher(line.of(text));
        Span words = marker.find() ? TextLines.trim(text, new Span(line.start() + marker.end(), line.end())) : line;
        if (words.isEmpty()) {
            return;
        }
        String content = words.of(text);
        if (LINK_ONLY.matcher(content).matches() || content.startsWith("<!--")) {
            blocks.add(new Block(Block.Kind.BOILERPLATE, words, 0));
        } else {
            blocks.addAll(paragraphs.blocks(text, List.of(words)));
        }
    }

    private static boolean startsOther(String text, List<Span> lines, int at) {
        String words = lines.get(at).of(text);
        return ATX.matcher(words).matches()
                || FENCE.matcher(words).find()
                || RULE.matcher(words).matches()
                || (at + 1 < lines.size() && words.indexOf('|') >= 0 && isDelimiter(text, lines.get(at + 1)));
    }
}
