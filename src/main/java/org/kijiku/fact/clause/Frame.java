package org.kijiku.fact.clause;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.kijiku.text.Span;

/**
 * A predicate and the nouns it takes.
 *
 * @param sentence its sentence
 * @param predicate index of its phrase
 */
public record Frame(Sentence sentence, int predicate) {
    /** The predicate's phrase. */
    public Phrase phrase() {
        return sentence.phrases().get(predicate);
    }

    public Phrase phrase(int i) {
        return sentence.phrases().get(i);
    }

    /** Whether れる or られる follows, passive or honorific. */
    public boolean isPassive() {
        return phrase().isPassive();
    }

    /** Its noun arguments, in order. */
    public IntStream arguments() {
        return sentence.dependents(predicate).filter(this::isArgument);
    }

    private boolean isArgument(int i) {
        Link link = sentence.links().get(i);
        return phrase(i).kind() == Phrase.Kind.NOUN && (link == Link.ARGUMENT || link == Link.LIST);
    }

    /** The argument with a marker; of several the nearest. */
    public OptionalInt argument(String marker) {
        int[] under = sentence.under(predicate);
        for (int k = under.length - 1; k >= 0; k--) {
            if (isArgument(under[k]) && marker(under[k]).equals(marker)) {
                return OptionalInt.of(under[k]);
            }
        }
        return OptionalInt.empty();
    }

    /** An argument's marker; も right before the verb hides を or, before a passive, が. */
    public String marker(int argument) {
        Phrase noun = phrase(argument);
        String marker = noun.marker();
        boolean hidden = marker.isEmpty()
                && argument == predicate - 1
                && !noun.function().isEmpty()
                && noun.function().getLast().surface().equals("も");
        if (hidden) {
            return isPassive() ? "が" : "を";
        }
        return marker.isEmpty() && noun.isTopic() ? "は" : marker;
    }

    /** The topic that has no marker of its own. */
    public OptionalInt topic() {
        for (int i : sentence.under(predicate)) {
            if (isArgument(i) && marker(i).equals("は")) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The noun that the predicate modifies. */
    public OptionalInt modified() {
        int head = sentence.heads().get(predicate);
        boolean modifies = sentence.links().get(predicate) == Link.ADNOMINAL
                && head >= 0
                && phrase(head).isNominal();
        return modifies ? OptionalInt.of(head) : OptionalInt.empty();
    }

    /** The quotation or clause that a verb of saying takes with と. */
    public OptionalInt content() {
        int[] under = sentence.under(predicate);
        for (int k = under.length - 1; k >= 0; k--) {
            Phrase phrase = phrase(under[k]);
            boolean quoted = phrase.marker().equals("と") || phrase.marker().equals("とも");
            if (sentence.links().get(under[k]) == Link.QUOTE || phrase.kind() == Phrase.Kind.NOUN && quoted) {
                return OptionalInt.of(under[k]);
            }
        }
        return OptionalInt.empty();
    }

    /** Words of an argument with all that modifies it. */
    public Span words(int argument) {
        return new Span(
                sentence.subtree(argument).start(), phrase(argument).words().end());
    }

    /** From the first word of the clause's own arguments to its last; other clauses before it are left out. */
    public Span clause() {
        int first = predicate;
        while (first > 0 && joins(first - 1)) {
            first--;
        }
        Span span = sentence.phrases().get(first).span().cover(phrase().span());
        return new Span(span.start(), phrase().span().end());
    }

    private boolean joins(int i) {
        int head = i;
        while (head >= 0 && head < predicate) {
            Link link = sentence.links().get(head);
            boolean other = sentence.phrases().get(head).isPredicate()
                    && (link == Link.COORDINATE
                            || link == Link.CONTRAST
                            || link == Link.CAUSE
                            || link == Link.CONDITION);
            if (other && sentence.heads().get(head) == predicate) {
                return false;
            }
            head = sentence.heads().get(head);
        }
        return head == predicate;
    }
}
