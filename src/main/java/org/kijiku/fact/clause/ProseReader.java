package org.kijiku.fact.clause;

import java.util.ArrayList;
import java.util.List;
import org.kijiku.text.Article;
import org.kijiku.text.Block;
import org.kijiku.text.Span;

/** Reads the prose of an article sentence by sentence. An instance belongs to one thread. */
public final class ProseReader {
    private static final String OPEN = "「『（(【［“";
    private static final String CLOSE = "」』）)】］”";
    private static final int LONGEST = 1000;

    private final SentenceReader sentences = new SentenceReader();

    public Prose read(Article article) {
        String text = article.text().value();
        List<Sentence> read = new ArrayList<>();
        for (Block block : article.blocks(Block.Kind.PROSE)) {
            for (Span span : split(text, block.span())) {
                read.add(sentences.read(span.of(text), span.start()));
            }
        }
        return new Prose(read);
    }

    /** Sentences of a block; one that never ends is cut at a comma, so that no sentence costs more than its share. */
    static List<Span> split(String text, Span block) {
        List<Span> spans = new ArrayList<>();
        int start = block.start();
        int depth = 0;
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            boolean stop = "。！？!?".indexOf(c) >= 0 && depth == 0 || c == '\n';
            boolean tooLong = i - start >= LONGEST && (c == '、' || i - start >= 2 * LONGEST);
            if (stop || tooLong) {
                add(text, start, i + 1, spans);
                start = i + 1;
                depth = 0;
            }
        }
        add(text, start, block.end(), spans);
        return spans;
    }

    private static void add(String text, int from, int to, List<Span> spans) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end && hasJapanese(text, start, end)) {
            spans.add(new Span(start, end));
        }
    }

    private static boolean hasJapanese(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= '\u3041' && text.charAt(i) <= '\u9fff') {
                return true;
            }
        }
        return false;
    }
}
