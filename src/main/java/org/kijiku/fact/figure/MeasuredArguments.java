package org.kijiku.fact.figure;

import org.jspecify.annotations.Nullable;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.text.Span;

/** Finds among the arguments of a predicate those that a quantity may measure, by phrase; -1 if there is none. */
final class MeasuredArguments {
    private static final int MOST_STEPS = 6;

    private final Around around;
    private final MeasurableNouns nouns;

    MeasuredArguments(Around around, MeasurableNouns nouns) {
        this.around = around;
        this.nouns = nouns;
    }

    /** The を or が phrase of a predicate, else of the one it goes on from: 賃金を5%引き上げ、2000円にする. */
    int objectOrSubject(Place place, int predicate) {
        int found = argumentPhrase(place, predicate, "を");
        found = found < 0 ? argumentPhrase(place, predicate, "が") : found;
        if (found >= 0) {
            return found;
        }
        int earlier = place.sentence()
                .dependents(predicate)
                .filter(i -> place.sentence().links().get(i) == Link.COORDINATE)
                .filter(i -> place.sentence().phrases().get(i).isPredicate())
                .max()
                .orElse(-1);
        return earlier < 0 ? -1 : argumentPhrase(place, earlier, "を");
    }

    /** The nearest argument before the quantity, else the first behind it. */
    private int argumentPhrase(Place place, int predicate, String marker) {
        int found = -1;
        for (int i : place.sentence().dependents(predicate).toArray()) {
            boolean fits = (i < place.first() || i > place.last())
                    && place.sentence().phrases().get(i).marker().equals(marker)
                    && nouns.isMeasurable(place.sentence(), i);
            if (fits && (i < place.first() || found < 0)) {
                found = i;
            }
        }
        return found;
    }

    /** を or が right before a level belongs to it, whatever the sentence goes on to say. */
    int neighbour(Place place) {
        int before = place.first() - 1;
        if (before < 0) {
            return -1;
        }
        Phrase phrase = place.sentence().phrases().get(before);
        boolean argument = phrase.marker().equals("を") || phrase.marker().equals("が") || phrase.isTopic();
        return argument && nouns.isMeasurable(place.sentence(), before) ? before : -1;
    }

    /** The topic of the predicate or of the ones above it. */
    int topic(Place place, int predicate) {
        Sentence sentence = place.sentence();
        int at = predicate;
        for (int i = 0; i < MOST_STEPS && at >= 0; i++) {
            int topic = sentence.dependents(at)
                    .filter(k -> k < place.first())
                    .filter(k -> sentence.phrases().get(k).isTopic() && nouns.isMeasurable(sentence, k))
                    .max()
                    .orElse(-1);
            if (topic >= 0) {
                return topic;
            }
            at = sentence.heads().get(at);
        }
        return -1;
    }

    /** The last argument with a marker before a phrase, with the nouns that belong to it; null if there is none. */
    @Nullable
    Span argument(Place place, int predicate, String marker, int but) {
        Sentence sentence = place.sentence();
        if (predicate < 0) {
            return null;
        }
        int found = sentence.dependents(predicate)
                .filter(i -> i < but && (i < place.first() || i > place.last()))
                .filter(i -> sentence.phrases().get(i).marker().equals(marker))
                .filter(i -> nouns.isMeasurable(sentence, i)
                        && !nouns.isPlace(sentence.phrases().get(i).words()))
                .max()
                .orElse(-1);
        return found < 0 ? null : NounGroup.of(sentence, found, around).words();
    }
}
