package org.kijiku.mention.name;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kijiku.text.Span;
import org.kijiku.text.morph.Morpheme;

/** Two persons named by bare names before the word for their meeting: 高市・トランプ会談. */
final class PairFinder implements NameFinder {
    private static final Pattern PAIR =
            Pattern.compile("([\\p{IsHan}ァ-ヺー]{1,10})・([\\p{IsHan}ァ-ヺー]{1,10}?)(?=会談|両氏|両首脳|関係)");

    @Override
    public void find(Passage passage, Sightings sightings) {
        if (passage.text().indexOf('・') < 0) {
            return;
        }
        Matcher matcher = PAIR.matcher(passage.text());
        while (matcher.find()) {
            Optional<Span> first = name(passage, matcher.start(1), matcher.end(1));
            Optional<Span> second = name(passage, matcher.start(2), matcher.end(2));
            if (first.isPresent() && second.isPresent()) {
                add(passage, first.get(), sightings);
                add(passage, second.get(), sightings);
            }
        }
    }

    private static Optional<Span> name(Passage passage, int start, int end) {
        int index = passage.tokenEndingAt(end);
        if (index < 0) {
            return Optional.empty();
        }
        Morpheme token = passage.tokens().get(index);
        boolean country = token.pos().contains("地域");
        boolean name = !country && (token.pos().contains("人名") || Script.allKatakana(token.surface()));
        int from = Math.max(start, token.span().start());
        return name && from < end ? Optional.of(new Span(from, end)) : Optional.empty();
    }

    private static void add(Passage passage, Span span, Sightings sightings) {
        sightings.add(span, new Sense.Person(passage.words(span), "", false, false), 0.9, "pair");
    }
}
