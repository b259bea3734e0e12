package org.kijiku.fact.figure;

import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.figure.FigureCues.Kind;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Span;

/** Tells which nouns name something that can be measured. */
final class MeasurableNouns {
    static final int LEAST_WORDS = 2;

    private final Around around;
    private final FigureCues cues;

    MeasurableNouns(Around around, FigureCues cues) {
        this.around = around;
        this.cues = cues;
    }

    /** Whether words name a measure only with others: 規模, 割合. */
    boolean isHollow(String words) {
        return words.length() < LEAST_WORDS || cues.is(Kind.HOLLOW, words) || cues.ends(Kind.SHARE, words);
    }

    boolean isActor(Span words) {
        EntityMention actor = around.actor(words);
        return actor != null && actor.span().end() >= words.end();
    }

    boolean isPlace(Span words) {
        EntityMention entity = around.entity(words);
        return entity != null
                && entity.entity().type() == EntityType.PLACE
                && entity.span().end() >= words.end();
    }

    /** A hollow noun measures something only with the noun before it: 介入の規模. */
    boolean isMeasurable(Sentence sentence, int i) {
        Phrase phrase = sentence.phrases().get(i);
        if (!phrase.isNominal() || around.isNumeric(phrase.words()) || isActor(phrase.words())) {
            return false;
        }
        NounGroup group = NounGroup.of(sentence, i, around);
        return !isHollow(phrase.compound())
                || group.words().length() > phrase.words().length();
    }
}
