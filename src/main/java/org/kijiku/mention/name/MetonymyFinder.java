package org.kijiku.mention.name;

import java.util.List;
import java.util.regex.Pattern;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Span;

/** Prefectures and towns that act: 沖縄県は反対した names a government, 沖縄県で a place. */
final class MetonymyFinder implements NameFinder {
    private static final Pattern LOCAL = Pattern.compile(".+[都道府県市町村区]");
    private static final List<String> ACTING = List.of("は", "が", "も", "側", "に対し", "と連携", "と協議", "の意向", "の反対");
    private static final List<String> NOT_ACTING = List.of("はじめ", "もの", "ほか");

    @Override
    public void find(Passage passage, Sightings sightings) {
        for (Candidate candidate : sightings.all()) {
            Span span = candidate.span();
            String words = passage.words(span);
            if (candidate.sense().type() == EntityType.PLACE
                    && LOCAL.matcher(words).matches()
                    && acts(passage, span)) {
                Sense government = new Sense.Named(EntityType.GOVERNMENT, words, List.of(), "", null);
                sightings.add(span, government, 0.7, "metonymy");
            }
        }
    }

    private static boolean acts(Passage passage, Span span) {
        return ACTING.stream().anyMatch(word -> passage.text().startsWith(word, span.end()))
                && NOT_ACTING.stream().noneMatch(word -> passage.text().startsWith(word, span.end()));
    }
}
