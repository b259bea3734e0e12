package org.kijiku.mention.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.kijiku.table.Cell;
import org.kijiku.table.Table;
import org.kijiku.text.Article;
import org.kijiku.text.Block;
import org.kijiku.text.Sentences;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Analysis;
import org.kijiku.text.morph.Morpheme;

/**
 * A block of an article, folded and analysed once for all finders. Offsets are its own; {@code start} leads back.
 *
 * @param start where it begins in the article, in UTF-16 units
 * @param text its folded words
 * @param tokens its morphemes, blanks and punctuation included
 * @param borders where a morpheme begins or ends
 */
public record Passage(int start, String text, List<Morpheme> tokens, BitSet borders) {
    /** The passage of one text. */
    public static Passage of(Analysis analysis, int start, String text) {
        String folded = Folding.fold(text);
        List<Morpheme> tokens = new ArrayList<>(text.length() / 2 + 1);
        int done = 0;
        for (Span sentence : Sentences.of(text, new Span(0, text.length()))) {
            add(analysis, folded, done, sentence.start(), tokens);
            add(analysis, folded, sentence.start(), sentence.end(), tokens);
            done = sentence.end();
        }
        add(analysis, folded, done, folded.length(), tokens);
        BitSet borders = new BitSet(folded.length() + 1);
        for (Morpheme token : tokens) {
            borders.set(token.span().start());
            borders.set(token.span().end());
        }
        return new Passage(start, folded, tokens, borders);
    }

    private static void add(Analysis analysis, String text, int from, int to, List<Morpheme> tokens) {
        for (Morpheme morpheme : from == to ? List.<Morpheme>of() : analysis.of(text.substring(from, to))) {
            tokens.add(morpheme.shift(from));
        }
    }

    /** The passages of an article in order, boilerplate left out; in a table each cell is one. */
    public static List<Passage> of(Analysis analysis, Article article, List<Table> tables) {
        return article.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.BOILERPLATE)
                .flatMap(block -> spans(block, tables).stream())
                .filter(span -> !span.isEmpty())
                .map(span -> of(analysis, span.start(), span.of(article.text().value())))
                .toList();
    }

    private static List<Span> spans(Block block, List<Table> tables) {
        List<Span> cells = block.kind() != Block.Kind.TABLE
                ? List.of()
                : tables.stream()
                        .filter(table -> block.span().contains(table.span()))
                        .flatMap(table -> Stream.concat(
                                table.header().stream(), table.rows().stream().flatMap(row -> row.cells().stream())))
                        .map(Cell::span)
                        .sorted()
                        .toList();
        return cells.isEmpty() ? List.of(block.span()) : cells;
    }

    /** Index of the morpheme that holds the unit at {@code offset}, or of the last one. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tokens.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Index of the morpheme that ends at {@code offset}, or -1. */
    public int tokenEndingAt(int offset) {
        if (offset <= 0 || tokens.isEmpty()) {
            return -1;
        }
        int index = tokenAt(offset - 1);
        return tokens.get(index).span().end() == offset ? index : -1;
    }

    /** Index of the morpheme that begins at {@code offset}, or -1. */
    public int tokenStartingAt(int offset) {
        if (offset >= text.length() || tokens.isEmpty()) {
            return -1;
        }
        int index = tokenAt(offset);
        return tokens.get(index).span().start() == offset ? index : -1;
    }

    /** True if the words are not a piece of longer ones. */
    public boolean stands(Span span) {
        return Borders.stands(this, span);
    }

    public String words(Span span) {
        return span.of(text);
    }

    /** The unit before {@code offset}, 0 at the beginning. */
    public char before(int offset) {
        return offset > 0 ? text.charAt(offset - 1) : 0;
    }

    /** The unit at {@code offset}, 0 at the end. */
    public char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : 0;
    }
}
