package org.kijiku.text.morph;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;
import org.kijiku.text.Span;

/**
 * Kuromoji behind one method. Holds one tokenizer and reuses it, so an instance belongs to one thread.
 */
public final class Morphology {
    private final JapaneseTokenizer tokenizer;
    private final CharTermAttribute term;
    private final OffsetAttribute offset;
    private final PartOfSpeechAttribute pos;
    private final BaseFormAttribute base;
    private final InflectionAttribute inflection;
    private final ReadingAttribute reading;

    /** @param names a user dictionary of entity names, or null */
    public Morphology(@Nullable UserDictionary names) {
        tokenizer = new JapaneseTokenizer(names, false, true, JapaneseTokenizer.Mode.NORMAL);
        term = tokenizer.addAttribute(CharTermAttribute.class);
        offset = tokenizer.addAttribute(OffsetAttribute.class);
        pos = tokenizer.addAttribute(PartOfSpeechAttribute.class);
        base = tokenizer.addAttribute(BaseFormAttribute.class);
        inflection = tokenizer.addAttribute(InflectionAttribute.class);
        reading = tokenizer.addAttribute(ReadingAttribute.class);
    }

    /** The morphemes of {@code text}, blanks and punctuation included, offsets counted in {@code text}. */
    public List<Morpheme> analyze(String text) {
        List<Morpheme> morphemes = new ArrayList<>(text.length() / 2 + 1);
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                morphemes.add(current());
            }
            tokenizer.end();
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableList(morphemes);
    }

    private Morpheme current() {
        String surface = term.toString();
        String part = pos.getPartOfSpeech();
        String sound = reading.getReading();
        return new Morpheme(
                new Span(offset.startOffset(), offset.endOffset()),
                surface,
                orElse(base.getBaseForm(), surface),
                orElse(part, "名詞-一般"),
                orElse(inflection.getInflectionForm(), ""),
                orElse(sound, ""),
                sound != null);
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null ? other : value;
    }
}
