package org.kijiku.fact.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Status;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Prose;
import org.kijiku.fact.clause.Quotation;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.figure.FigureCues.Kind;
import org.kijiku.fact.modality.Stance;
import org.kijiku.fact.modality.StatusReader;
import org.kijiku.mention.EntityMention;
import org.kijiku.text.Span;

/**
 * How a figure is meant: what governs its number and, where that says nothing, what governs its predicate (25%の関税を課す
 * 意向).
 */
record Tone(Status status, boolean negated, Stance stance) {
    private static final int MOST_STEPS = 5;
    private static final Set<String> LEVEL_MARKERS = Set.of("に", "へ", "まで");

    static Tone of(
            StatusReader statuses,
            FigureCues cues,
            Prose prose,
            Place place,
            Measure measure,
            @Nullable String qualifier) {
        Stance own = statuses.read(prose, place.span());
        boolean negated = own.negated() && !isOfBound(place);
        Status said = said(cues, place, qualifier);
        boolean plain = own.status() == Status.ACTUAL || own.status() == Status.REPORTED;
        if (said != null && (plain || said == Status.TARGET && own.status() == Status.PLANNED)) {
            return new Tone(said, negated, own);
        }
        if (measure.predicate() < 0) {
            return new Tone(own.status(), negated, own);
        }
        Phrase predicate = place.sentence().phrases().get(measure.predicate());
        Stance stance = own.status() == Status.ACTUAL ? statuses.read(prose, predicate.words()) : own;
        boolean target = isTarget(cues, place, predicate, stance);
        return new Tone(target ? Status.TARGET : stance.status(), negated, stance);
    }

    /** Whether the predicate is part of the quantity, so that its ない bounds the number: 2割に満たない. */
    private static boolean isOfBound(Place place) {
        return place.end().isPredicate()
                && place.end().span().start() < place.span().end();
    }

    /** What the qualifier or a word that governs the quantity says of numbers: 目標, 見込む. */
    private static @Nullable Status said(FigureCues cues, Place place, @Nullable String qualifier) {
        Status status = qualifier == null ? null : cues.status(qualifier);
        int at = place.last();
        for (int i = 0; i < MOST_STEPS && at >= 0 && status == null; i++) {
            Phrase phrase = place.sentence().phrases().get(at);
            status = cues.status(phrase.lemma());
            at = place.sentence().heads().get(at);
        }
        return status;
    }

    /** A level that something is to be brought to is a target, as long as it is not said to be done. */
    private static boolean isTarget(FigureCues cues, Place place, Phrase predicate, Stance stance) {
        boolean meant = stance.status() == Status.PLANNED || stance.status() == Status.REPORTED;
        boolean level = LEVEL_MARKERS.contains(place.end().marker());
        return meant && level && !predicate.isPast() && cues.is(Kind.CHANGE, predicate.lemma());
    }

    /** Id of who says it, or null: the actor named before the quotation, else whom the governing verb names. */
    @Nullable
    String speaker(Around around, Place place) {
        if (stance.voice() == Stance.Voice.ARTICLE) {
            return null;
        }
        EntityMention actor = null;
        for (Quotation quotation : place.outer().quotations()) {
            if (quotation.spoken() && quotation.span().contains(place.span())) {
                actor = subjectBefore(around, place.outer(), quotation.span());
            }
        }
        Span named = stance.speaker();
        actor = actor == null && named != null ? around.actor(named) : actor;
        return actor == null ? null : actor.entity().id();
    }

    private static @Nullable EntityMention subjectBefore(Around around, Sentence sentence, Span quotation) {
        EntityMention last = null;
        for (Phrase phrase : sentence.phrases()) {
            boolean subject = phrase.isTopic() || phrase.marker().equals("が");
            if (subject && phrase.span().end() <= quotation.start()) {
                EntityMention actor = around.actor(phrase.words());
                last = actor == null ? last : actor;
            }
        }
        return last;
    }
}
