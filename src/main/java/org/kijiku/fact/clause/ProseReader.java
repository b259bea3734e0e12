package org.kijiku.fact.clause;

import java.util.ArrayList;
import java.util.List;
import org.kijiku.text.Article;
import org.kijiku.text.Block;
import org.kijiku.text.Sentences;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Analysis;
import org.kijiku.text.morph.Morphology;

/** Reads the prose of an article sentence by sentence. Threads may share one. */
public final class ProseReader {
    private final SentenceReader sentences = new SentenceReader();

    /** The prose of an article that nobody else analyses. */
    public Prose read(Article article) {
        return read(article, new Analysis(new Morphology(null)));
    }

    /** @param analysis of the same article */
    public Prose read(Article article, Analysis analysis) {
        String text = article.text().value();
        List<Sentence> read = new ArrayList<>();
        for (Block block : article.blocks(Block.Kind.PROSE)) {
            for (Span span : Sentences.of(text, block.span())) {
                if (hasJapanese(text, span)) {
                    read.add(sentences.read(span.of(text), span.start(), analysis));
                }
            }
        }
        return new Prose(read);
    }

    private static boolean hasJapanese(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (text.charAt(i) >= '\u3041' && text.charAt(i) <= '\u9fff') {
                return true;
            }
        }
        return false;
    }
}
