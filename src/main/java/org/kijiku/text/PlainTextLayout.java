package org.kijiku.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain text: blank lines part its blocks, and short lines between them that are no sentences are headings. */
final class PlainTextLayout {
    private static final int LONGEST_TITLE = 100;

    private final Boilerplate boilerplate;
    private final Paragraphs paragraphs;

    PlainTextLayout(Boilerplate boilerplate) {
        this.boilerplate = boilerplate;
        this.paragraphs = new Paragraphs(boilerplate);
    }

    Layout read(String text) {
        List<List<Span>> groups = TextLines.groups(text, TextLines.of(text));
        List<Block> blocks = new ArrayList<>();
        List<MarkedTable> tables = new ArrayList<>();
        Optional<Span> title = title(text, groups);
        for (int i = 0; i < groups.size(); i++) {
            List<Span> group = groups.get(i);
            if (i == 0 && title.isPresent()) {
                blocks.add(new Block(Block.Kind.HEADING, title.get(), 1));
                group = group.subList(1, group.size());
            }
            addGroup(text, group, blocks, tables);
        }
        List<Block> done = level(text, closeEnd(text, blocks));
        List<String> lines =
                groups.stream().flatMap(List::stream).map(line -> line.of(text)).toList();
        List<String> footer = done.stream()
                .filter(block -> block.kind() == Block.Kind.BOILERPLATE)
                .map(block -> block.span().of(text))
                .toList();
        LocalDate published = Byline.date(lines).orElse(null);
        String publisher = Byline.publisher(footer).orElse(null);
        return new Layout(text, title.map(span -> span.of(text)).orElse(""), publisher, published, done, tables);
    }

    private static Optional<Span> title(String text, List<List<Span>> groups) {
        List<Span> first = groups.getFirst();
        String line = first.getFirst().of(text);
        boolean alone = first.size() == 1 || first.get(1).of(text).indexOf('。') >= 0;
        boolean words = line.length() <= LONGEST_TITLE && line.indexOf('。') < 0 && line.length() > 1;
        return groups.size() + first.size() > 2
                        && alone
                        && words
                        && Byline.date(List.of(line)).isEmpty()
                ? Optional.of(first.getFirst())
                : Optional.empty();
    }

    private void addGroup(String text, List<Span> group, List<Block> blocks, List<MarkedTable> tables) {
        Optional<MarkedTable> marked = MarkedLines.table(text, group);
        if (marked.isPresent()) {
            tables.add(marked.get());
            blocks.add(new Block(Block.Kind.TABLE, marked.get().span(), 0));
        } else if (Paragraphs.looksFlattened(text, group)) {
            blocks.add(new Block(Block.Kind.TABLE, group.getFirst().cover(group.getLast()), 0));
        } else if (group.size() == 1) {
            addLine(text, group.getFirst(), blocks);
        } else {
            addLines(text, group, blocks);
        }
    }

    private void addLine(String text, Span line, List<Block> blocks) {
        String words = line.of(text);
        if (Outline.isHeading(words) && !boilerplate.test(words)) {
            blocks.add(new Block(Block.Kind.HEADING, line, 2));
        } else {
            blocks.addAll(paragraphs.blocks(text, List.of(line)));
        }
    }

    private void addLines(String text, List<Span> group, List<Block> blocks) {
        int from = 0;
        for (int i = 0; i < group.size(); i++) {
            boolean followed = i + 1 < group.size() && group.get(i + 1).of(text).indexOf('。') >= 0;
            if (followed && Outline.isMarked(group.get(i).of(text))) {
                if (from < i) {
                    blocks.addAll(lines(text, group.subList(from, i)));
                }
                blocks.add(new Block(Block.Kind.HEADING, group.get(i), 2));
                from = i + 1;
            }
        }
        if (from < group.size()) {
            blocks.addAll(lines(text, group.subList(from, group.size())));
        }
    }

    /** Lines of one group, among which a run may be a table that lost its borders. */
    private List<Block> lines(String text, List<Span> lines) {
        if (Paragraphs.isWrapped(text, lines)) {
            return paragraphs.blocks(text, lines);
        }
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && Paragraphs.looksLikeRow(lines.get(to).of(text))) {
                to++;
            }
            List<Span> run = lines.subList(from, Math.max(to, from + 1));
            if (Paragraphs.looksFlattened(text, run)) {
                blocks.add(new Block(Block.Kind.TABLE, run.getFirst().cover(run.getLast()), 0));
            } else {
                run.forEach(line -> blocks.addAll(paragraphs.blocks(text, List.of(line))));
            }
            from += run.size();
        }
        return blocks;
    }

    /** Short lines after the last prose are no headings but the foot of the page. */
    private static List<Block> closeEnd(String text, List<Block> blocks) {
        int last = blocks.size();
        while (last > 0 && isFoot(blocks.get(last - 1))) {
            last--;
        }
        boolean foot =
                blocks.subList(last, blocks.size()).stream().anyMatch(block -> block.kind() == Block.Kind.BOILERPLATE);
        List<Block> closed = new ArrayList<>(blocks.subList(0, last));
        for (Block block : blocks.subList(last, blocks.size())) {
            Block.Kind kind = block.kind() == Block.Kind.HEADING
                    ? (foot ? Block.Kind.BOILERPLATE : Block.Kind.PROSE)
                    : block.kind();
            closed.add(block.level() == 1 ? block : new Block(kind, block.span(), 0));
        }
        return closed;
    }

    private static boolean isFoot(Block block) {
        return block.kind() == Block.Kind.BOILERPLATE || (block.kind() == Block.Kind.HEADING && block.level() > 1);
    }

    private static List<Block> level(String text, List<Block> blocks) {
        List<String> headings = blocks.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING && block.level() > 1)
                .map(block -> block.span().of(text))
                .toList();
        List<Integer> levels = Outline.levels(headings);
        List<Block> leveled = new ArrayList<>();
        int next = 0;
        for (Block block : blocks) {
            boolean heading = block.kind() == Block.Kind.HEADING && block.level() > 1;
            leveled.add(heading ? new Block(block.kind(), block.span(), levels.get(next++)) : block);
        }
        return leveled;
    }
}
