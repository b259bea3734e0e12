package org.kijiku.fact.figure;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Term;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.mention.EntityMention;
import org.kijiku.text.Span;

/** Finds of whom or what something is measured: the owner of the measure, an entity it names, or who does the verb. */
final class SubjectFinder {
    private static final int MOST_STEPS = 6;
    private static final Set<String> POINTERS = Set.of("この", "その", "こうした", "同");

    private final Around around;

    SubjectFinder(Around around) {
        this.around = around;
    }

    @Nullable
    Term find(Place place, Measure measure) {
        Span object = measure.object();
        if (object != null) {
            return term(object);
        }
        Span words = measure.span();
        EntityMention subject = words == null ? null : owner(place.sentence(), words);
        subject = subject == null
                ? doer(place.sentence(), measure.predicate(), place.span().start())
                : subject;
        subject = subject == null && words != null ? named(words) : subject;
        subject = subject == null && words != null && isPointed(place.sentence(), words)
                ? around.programBefore(place.outer().span().start())
                : subject;
        return subject == null ? null : term(subject);
    }

    /** The actor that の joins to the measure. */
    private @Nullable EntityMention owner(Sentence sentence, Span words) {
        OptionalInt phrase = sentence.phraseAt(words.end() - 1);
        return phrase.isEmpty()
                ? null
                : NounGroup.of(sentence, phrase.getAsInt(), around).owner();
    }

    /** Whether この or その stands before the measure. */
    private boolean isPointed(Sentence sentence, Span words) {
        OptionalInt phrase = sentence.phraseAt(words.end() - 1);
        return phrase.isPresent()
                && sentence.dependents(phrase.getAsInt())
                        .mapToObj(sentence.phrases()::get)
                        .filter(modifier -> modifier.kind() == Phrase.Kind.MODIFIER)
                        .anyMatch(modifier -> POINTERS.contains(around.words(modifier.words())));
    }

    /** The thing whose name begins or ends the measure; an actor in it (対中依存度) is not whose measure it is. */
    private @Nullable EntityMention named(Span words) {
        EntityMention named = around.entity(words);
        boolean edge = named != null
                && !named.entity().type().isActor()
                && (named.span().start() == words.start() || named.span().end() == words.end());
        return edge ? named : null;
    }

    /** The actor among the subjects and topics of a predicate and of those it leads to. */
    private @Nullable EntityMention doer(Sentence sentence, int predicate, int before) {
        int at = predicate;
        boolean inside = true;
        for (int i = 0; i < MOST_STEPS && at >= 0; i++) {
            EntityMention actor = actor(sentence, at, before, inside);
            if (actor != null) {
                return actor;
            }
            inside &= sentence.links().get(at) != Link.ADNOMINAL;
            at = sentence.heads().get(at);
        }
        return null;
    }

    /** Outside the clause of the quantity only a topic reaches into it. */
    private @Nullable EntityMention actor(Sentence sentence, int predicate, int before, boolean inside) {
        return sentence.dependents(predicate)
                .mapToObj(sentence.phrases()::get)
                .filter(phrase -> phrase.isTopic() || inside && phrase.marker().equals("が"))
                .filter(phrase -> phrase.span().start() < before)
                .map(phrase -> whole(phrase.words()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The actor that is the noun itself and not a part of it (訪日客数). */
    private @Nullable EntityMention whole(Span noun) {
        EntityMention actor = around.actor(noun);
        return actor != null && actor.span().end() >= noun.end() ? actor : null;
    }

    private Term term(Span words) {
        EntityMention entity = around.entity(words);
        boolean whole = entity != null && entity.span().end() >= words.end();
        return entity != null && whole ? term(entity) : Term.words(around.words(words));
    }

    private static Term term(EntityMention mention) {
        return new Term(mention.entity().id(), mention.entity().label());
    }
}
