package org.kijiku.fact.figure;

import java.util.Optional;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Prose;
import org.kijiku.fact.clause.Quotation;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.text.Span;

/**
 * Where a quantity stands: the innermost sentence, and the phrases in which it begins and ends.
 *
 * @param sentence the sentence, or what is quoted in it
 * @param outer the sentence of the prose that holds it
 * @param first index of the phrase in which it begins
 * @param last index of the phrase in which it ends
 * @param span the quantity
 */
record Place(Sentence sentence, Sentence outer, int first, int last, Span span) {
    static Optional<Place> of(Prose prose, Span span) {
        return prose.sentence(span).flatMap(sentence -> in(sentence, sentence, span));
    }

    private static Optional<Place> in(Sentence sentence, Sentence outer, Span span) {
        for (Quotation quotation : sentence.quotations()) {
            if (quotation.span().contains(span) && !quotation.inner().phrases().isEmpty()) {
                return in(quotation.inner(), outer, span);
            }
        }
        if (sentence.phrases().isEmpty()) {
            return Optional.empty();
        }
        int first = sentence.phraseAt(span.start()).orElse(0);
        int last = sentence.phraseAt(Math.max(span.start(), span.end() - 1)).orElse(first);
        return Optional.of(new Place(sentence, outer, first, Math.max(first, last), span));
    }

    Phrase begin() {
        return sentence.phrases().get(first);
    }

    Phrase end() {
        return sentence.phrases().get(last);
    }

    int head(int phrase) {
        return sentence.heads().get(phrase);
    }
}
