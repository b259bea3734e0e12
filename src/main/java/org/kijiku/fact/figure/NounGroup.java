package org.kijiku.fact.figure;

import org.jspecify.annotations.Nullable;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.mention.EntityMention;
import org.kijiku.text.Span;

/**
 * A noun with the nouns that の joins to it: 医療機関の支援. An actor in front (日本の防衛費) is no part of the measure but its
 * subject.
 *
 * @param words where the group stands, without the owner
 * @param owner the actor in front of it, or null
 */
record NounGroup(Span words, @Nullable EntityMention owner) {
    private static final int LONGEST = 3;

    static NounGroup of(Sentence sentence, int phrase, Around around) {
        Span words = sentence.phrases().get(phrase).words();
        EntityMention owner = null;
        int at = phrase;
        for (int i = 0; i < LONGEST; i++) {
            int before = at - 1;
            if (before < 0
                    || !joins(sentence, before, at)
                    || around.isNumeric(sentence.phrases().get(before).words())) {
                break;
            }
            Span modifier = sentence.phrases().get(before).words();
            EntityMention actor = around.actor(modifier);
            if (actor != null && actor.span().end() >= modifier.end()) {
                owner = actor;
                break;
            }
            words = modifier.cover(words);
            at = before;
        }
        return new NounGroup(words, owner);
    }

    /** の or a list joins nouns: 医療機関の支援, 自動車および部品. */
    private static boolean joins(Sentence sentence, int before, int head) {
        Phrase phrase = sentence.phrases().get(before);
        boolean listed = sentence.links().get(before) == Link.LIST && !phrase.comma();
        boolean owns = phrase.marker().equals("の") && !phrase.comma();
        return sentence.heads().get(before) == head && phrase.isNominal() && (listed || owns);
    }
}
