package org.kijiku.fact.modality;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Status;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Prose;
import org.kijiku.fact.clause.Quotation;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.clause.SentenceReader;
import org.kijiku.text.Span;

/**
 * Reads how real some words of an article are said to be: status, polarity and speaker. Give it the words that state
 * something, a verb or a noun of action for an event, the number for a figure. Stateless once opened.
 */
public final class StatusReader {
    private static final Stance PLAIN = new Stance(Status.ACTUAL, false, null, Stance.Voice.ARTICLE, false);

    private final CueLexicon lexicon;

    private StatusReader(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** @throws IllegalArgumentException naming file and line if {@code lexicon/modality.tsv} has a fault */
    public static StatusReader open(Path ontologyDir) {
        return new StatusReader(CueLexicon.read(ontologyDir));
    }

    CueLexicon lexicon() {
        return lexicon;
    }

    /** The stance of the words at {@code span}; plain if they stand in no sentence (a heading, a table). */
    public Stance read(Prose prose, Span span) {
        return prose.sentence(span).map(sentence -> read(sentence, span)).orElse(PLAIN);
    }

    /** The stance of words in one sentence, whose spans count from its beginning. */
    public Stance read(String sentence, Span span) {
        return read(new SentenceReader().read(sentence), span);
    }

    /** The stance of the words at {@code span} of a sentence. */
    public Stance read(Sentence sentence, Span span) {
        Walk walk = new Walk(lexicon);
        walk(sentence, span, walk);
        return walk.stance();
    }

    /**
     * Whether a verb only carries a noun of action, as 行う carries 会談: the verb's ending speaks of the noun.
     *
     * @param noun the noun in its phrase, or null for one that the verb modifies
     */
    public boolean carries(Phrase verb, @Nullable Phrase noun) {
        Cue support = lexicon.word(Cue.Kind.SUPPORT, verb);
        if (support == null || noun == null) {
            return support != null;
        }
        String marker = noun.marker().isEmpty() && noun.isTopic() ? "は" : noun.marker();
        return support.governs().contains(marker);
    }

    /** Whether a clause before a noun tells what the noun is about (意向, 可能性, こと), instead of describing it. */
    public boolean isModal(Phrase noun) {
        return lexicon.word(Cue.Kind.NOUN, noun) != null
                || noun.content().getFirst().pos().startsWith("名詞-非自立");
    }

    /** Whether a noun makes a plan of the clause before it: 方針, 意向. */
    public boolean isPlan(Phrase noun) {
        Cue cue = lexicon.word(Cue.Kind.NOUN, noun);
        return cue != null && cue.has(Cue.Effect.PLANNED);
    }

    private static void walk(Sentence sentence, Span span, Walk walk) {
        Optional<Quotation> around = sentence.quotations().stream()
                .filter(quotation ->
                        quotation.span().contains(span) && !quotation.span().equals(span))
                .findFirst();
        if (around.isPresent()) {
            Quotation quotation = around.get();
            walk(quotation.inner(), span, walk);
            if (quotation.spoken()) {
                walk.leave(sentence, quotation);
            }
        } else if (!sentence.phrases().isEmpty()) {
            walk.climb(sentence, span);
        }
        sentence.phrases().stream()
                .takeWhile(phrase -> phrase.span().end() <= span.start())
                .filter(Phrase::isSource)
                .findFirst()
                .ifPresent(source -> walk.source(source.words()));
    }
}
