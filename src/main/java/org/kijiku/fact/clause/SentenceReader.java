package org.kijiku.fact.clause;

import java.util.ArrayList;
import java.util.List;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Analysis;
import org.kijiku.text.morph.Morpheme;
import org.kijiku.text.morph.Morphology;

/**
 * Reads one sentence. What stands in brackets is read as a sentence of its own and counts as one noun outside. Threads
 * may share one.
 */
public final class SentenceReader {
    private static final String OPEN = "「『“（(【［";
    private static final String CLOSE = "」』”）)】］";
    private static final String SPOKEN = "「『“";
    private static final String QUOTED = "名詞-引用";

    /** A sentence that stands alone. */
    public Sentence read(String sentence) {
        return read(sentence, 0, new Analysis(new Morphology(null)));
    }

    /**
     * A sentence of an article.
     *
     * @param offset where it begins in the article; all spans are the article's
     * @param analysis of the article
     */
    public Sentence read(String sentence, int offset, Analysis analysis) {
        List<Morpheme> morphemes = new ArrayList<>();
        for (Morpheme morpheme : analysis.of(sentence)) {
            add(morpheme, offset, morphemes);
        }
        return build(sentence, offset, morphemes);
    }

    /** Adds a morpheme; IPADIC takes ASCII brackets for nouns and leaves runs of them in one piece. */
    private static void add(Morpheme m, int offset, List<Morpheme> morphemes) {
        int start = m.span().start() + offset;
        boolean apart = m.isNoun() && m.surface().chars().noneMatch(SentenceReader::isWordly);
        if (!apart) {
            morphemes.add(m.shift(offset));
            return;
        }
        for (int i = 0; i < m.surface().length(); i++) {
            String sign = m.surface().substring(i, i + 1);
            Span span = new Span(start + i, start + i + 1);
            morphemes.add(new Morpheme(span, sign, sign, "記号-一般", "", "", true));
        }
    }

    private static boolean isWordly(int c) {
        return Character.isLetterOrDigit(c) || "%％‰℃$€￥¥々〆ー".indexOf(c) >= 0;
    }

    private Sentence build(String text, int offset, List<Morpheme> morphemes) {
        List<Morpheme> outer = new ArrayList<>();
        List<Bracket> brackets = new ArrayList<>();
        for (int i = 0; i < morphemes.size(); i++) {
            int close = isOpening(morphemes.get(i)) ? closing(morphemes, i) : -1;
            if (close < 0) {
                outer.add(morphemes.get(i));
            } else {
                Bracket bracket = new Bracket(morphemes.subList(i, close + 1));
                brackets.add(bracket);
                if (bracket.isSpoken()) {
                    Span span = bracket.span();
                    String words = span.shift(-offset).of(text);
                    outer.add(new Morpheme(span, words, words, QUOTED, "", "", true));
                }
                i = close;
            }
        }
        List<Phrase> phrases = PhraseBuilder.phrases(outer);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            links.add(Links.of(phrases.get(i), i + 1 < phrases.size() ? phrases.get(i + 1) : null));
        }
        Span span = new Span(offset, offset + text.length());
        List<Integer> heads = Dependencies.heads(phrases, links);
        Sentence bare = new Sentence(span, phrases, Links.quoting(phrases, links, heads), heads, List.of());
        return brackets.isEmpty() ? bare : withQuotations(bare, brackets, text, offset);
    }

    private Sentence withQuotations(Sentence sentence, List<Bracket> brackets, String text, int offset) {
        List<Quotation> quotations = new ArrayList<>();
        for (Bracket bracket : brackets) {
            List<Morpheme> inside = bracket.inside();
            if (!inside.isEmpty() && !sentence.phrases().isEmpty()) {
                Span span = inside.getFirst().span().cover(inside.getLast().span());
                Sentence inner = build(span.shift(-offset).of(text), span.start(), inside);
                int phrase = sentence.phraseAt(bracket.span().start()).orElse(0);
                quotations.add(new Quotation(bracket.span(), phrase, bracket.isSpoken(), inner));
            }
        }
        return new Sentence(sentence.span(), sentence.phrases(), sentence.links(), sentence.heads(), quotations);
    }

    private record Bracket(List<Morpheme> morphemes) {
        Span span() {
            return morphemes.getFirst().span().cover(morphemes.getLast().span());
        }

        boolean isSpoken() {
            return SPOKEN.contains(morphemes.getFirst().surface());
        }

        List<Morpheme> inside() {
            return morphemes.subList(1, morphemes.size() - 1);
        }
    }

    private static boolean isOpening(Morpheme morpheme) {
        return morpheme.surface().length() == 1 && OPEN.contains(morpheme.surface());
    }

    /** Index of the bracket that closes the one at {@code open}, or -1. */
    private static int closing(List<Morpheme> morphemes, int open) {
        int depth = 0;
        for (int i = open; i < morphemes.size(); i++) {
            String surface = morphemes.get(i).surface();
            if (surface.length() != 1) {
                continue;
            }
            if (OPEN.contains(surface)) {
                depth++;
            } else if (CLOSE.contains(surface) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
