package org.kijiku.fact.claim;

import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.text.Span;

/** What modifies a noun: the clause of 〜する可能性, the name of 関税の影響. */
final class Modifiers {
    static final Span NOWHERE = new Span(0, 0);

    private Modifiers() {}

    /** Index of the last phrase that modifies a noun, この and its like apart, or -1. */
    static int last(Sentence sentence, int noun) {
        return sentence.dependents(noun)
                .filter(i -> sentence.links().get(i) == Link.ADNOMINAL)
                .filter(i -> sentence.phrases().get(i).kind() != Phrase.Kind.MODIFIER)
                .max()
                .orElse(-1);
    }

    /** The words before a noun that modify it, {@link #NOWHERE} if there are none. */
    static Span content(Sentence sentence, int noun) {
        int last = last(sentence, noun);
        if (last < 0) {
            return NOWHERE;
        }
        Phrase phrase = sentence.phrases().get(last);
        Span end = phrase.isPredicate() ? phrase.span() : phrase.words();
        return new Span(sentence.subtree(last).start(), end.end());
    }
}
