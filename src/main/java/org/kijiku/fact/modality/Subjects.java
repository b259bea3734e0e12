package org.kijiku.fact.modality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.text.Span;

/** Finds who does what a predicate says. */
final class Subjects {
    private Subjects() {}

    /** Words of the subject of the nearest predicate above phrase {@code i} that has one, or null. */
    static @Nullable Span above(Sentence sentence, int i) {
        for (int head = sentence.heads().get(i);
                head >= 0;
                head = sentence.heads().get(head)) {
            Span subject = of(sentence, head, i);
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    private static @Nullable Span of(Sentence sentence, int predicate, int below) {
        List<Phrase> candidates = sentence.dependents(predicate)
                .filter(k -> k != below)
                .mapToObj(k -> sentence.phrases().get(k))
                .filter(phrase -> phrase.kind() == Phrase.Kind.NOUN)
                .toList();
        return candidates.stream()
                .filter(phrase -> phrase.marker().equals("が"))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(phrase -> phrase.isTopic() && phrase.marker().isEmpty())
                        .findFirst())
                .map(Phrase::words)
                .orElse(null);
    }
}
