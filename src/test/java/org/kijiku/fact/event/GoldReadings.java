package org.kijiku.fact.event;

import java.util.List;
import org.kijiku.fact.Reading;
import org.kijiku.text.Article;

/** Readings whose actors are those of the gold, so that events are measured apart from recognition. */
final class GoldReadings {
    private GoldReadings() {}

    static Reading of(Article article, Gold gold) {
        return new Reading(
                article, List.of(), gold.actors().mentions(article.text().value()), List.of());
    }
}
