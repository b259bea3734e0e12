package org.kijiku.fact.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.text.Span;

/**
 * A predicate and the nouns it takes.
 *
 * @param sentence its sentence
 * @param predicate index of its phrase
 */
record Frame(Sentence sentence, int predicate) {
    Phrase phrase() {
        return sentence.phrases().get(predicate);
    }

    Phrase phrase(int i) {
        return sentence.phrases().get(i);
    }

    boolean isPassive() {
        List<String> endings = phrase().endings();
        return endings.contains("れる") || endings.contains("られる");
    }

    /** Its noun arguments, in order. */
    IntStream arguments() {
        return sentence.dependents(predicate).filter(i -> {
            Link link = sentence.links().get(i);
            return phrase(i).kind() == Phrase.Kind.NOUN && (link == Link.ARGUMENT || link == Link.LIST);
        });
    }

    /** The argument with a marker; of several the nearest. */
    OptionalInt argument(String marker) {
        return arguments().filter(i -> marker(i).equals(marker)).reduce((a, b) -> b);
    }

    /** An argument's marker; も right before the verb hides を or, before a passive, が. */
    String marker(int argument) {
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
    OptionalInt topic() {
        return arguments().filter(i -> marker(i).equals("は")).findFirst();
    }

    /** The noun that the predicate modifies. */
    OptionalInt modified() {
        int head = sentence.heads().get(predicate);
        boolean modifies = sentence.links().get(predicate) == Link.ADNOMINAL
                && head >= 0
                && phrase(head).isNominal();
        return modifies ? OptionalInt.of(head) : OptionalInt.empty();
    }

    /** The quotation or clause that a verb of saying takes with と. */
    OptionalInt content() {
        return sentence.dependents(predicate)
                .filter(i -> sentence.links().get(i) == Link.QUOTE
                        || phrase(i).kind() == Phrase.Kind.NOUN
                                && phrase(i).marker().matches("と(も)?"))
                .reduce((a, b) -> b);
    }

    /** Words of an argument with all that modifies it. */
    Span words(int argument) {
        return new Span(
                sentence.subtree(argument).start(), phrase(argument).words().end());
    }

    /** From the first word of the clause's own arguments to its last; other clauses before it are left out. */
    Span clause() {
        int first = predicate;
        while (first > 0 && joins(first - 1)) {
            first--;
        }
        Span span = sentence.phrases().get(first).span().cover(phrase().span());
        int last = predicate;
        return new Span(span.start(), phrase(last).span().end());
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

    Optional<Phrase> at(OptionalInt index) {
        return index.isPresent() ? Optional.of(phrase(index.getAsInt())) : Optional.empty();
    }
}
