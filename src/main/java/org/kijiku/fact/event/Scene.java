package org.kijiku.fact.event;

import java.util.List;
import org.kijiku.fact.Reading;
import org.kijiku.fact.clause.ActorHeads;
import org.kijiku.fact.clause.Mentions;
import org.kijiku.fact.clause.Prose;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.modality.Stance;
import org.kijiku.fact.modality.StatusReader;
import org.kijiku.mention.DateMention;
import org.kijiku.mention.EntityMention;
import org.kijiku.text.Span;

/** What the recognizers of events know while they read one article. */
record Scene(
        String text,
        TriggerLexicon triggers,
        StatusReader statuses,
        Mentions mentions,
        Cast cast,
        Setting setting,
        Needs needs,
        Voice voice) {
    static Scene of(Reading reading, Prose prose, TriggerLexicon triggers, StatusReader statuses, ActorHeads heads) {
        Mentions mentions = new Mentions(reading.entities(), heads);
        List<DateMention> dates = reading.numerics().stream()
                .filter(DateMention.class::isInstance)
                .map(DateMention.class::cast)
                .filter(date -> date.period().start() != null) // 10月 of a year unknown dates nothing
                .toList();
        Voice voice = Voice.of(reading, prose, mentions);
        return new Scene(
                reading.article().text().value(),
                triggers,
                statuses,
                mentions,
                new Cast(mentions, statuses, voice),
                new Setting(mentions, dates),
                new Needs(mentions, reading.article().text().value()),
                voice);
    }

    /** Id of the entity that says so, or null. */
    @org.jspecify.annotations.Nullable
    String speaker(Stance stance) {
        Span words = stance.speaker();
        if (words == null) {
            return null;
        }
        return mentions.within(words).stream()
                .filter(Mentions::isActor)
                .map(mention -> mention.entity().id())
                .reduce((a, b) -> b)
                .orElse(null);
    }

    Stance stance(Sentence root, Span span) {
        return statuses.read(root, span);
    }

    static List<String> members(EntityMention mention) {
        List<String> members = mention.entity().members();
        return members.isEmpty() ? List.of(mention.entity().id()) : members;
    }
}
