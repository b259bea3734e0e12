package org.kijiku.fact.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Event.Participant;
import org.kijiku.fact.Status;
import org.kijiku.fact.clause.Frame;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Mentions;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.modality.Stance;
import org.kijiku.mention.EntityMention;
import org.kijiku.text.Span;

/** Reads the event that a predicate tells of. */
final class VerbEvents {
    /** Types whose object alone tells that something happened: 関税を課す. */
    private static final Set<EventType> IMPERSONAL = EnumSet.of(
            EventType.TARIFF,
            EventType.SANCTION,
            EventType.AID,
            EventType.SIGN,
            EventType.EXERCISE,
            EventType.ADOPT,
            EventType.COOPERATE);

    /** What is done by saying it: 断固反対します. */
    private static final Set<EventType> UTTERED =
            EnumSet.of(EventType.DEMAND, EventType.CRITICIZE, EventType.REJECT, EventType.STATEMENT, EventType.PLEDGE);

    private final Scene scene;
    private final Sayings sayings;
    private final ObjectFinder objects;

    VerbEvents(Scene scene) {
        this.scene = scene;
        this.sayings = new Sayings(scene);
        this.objects = new ObjectFinder(scene);
    }

    /**
     * @param root the whole sentence
     * @param frame a predicate of it or of a quotation in it
     */
    Optional<Candidate> read(Sentence root, Frame frame) {
        Phrase phrase = frame.phrase();
        List<Trigger> verbs = scene.triggers().verbs(phrase);
        List<Trigger> speech = scene.triggers().speech(phrase);
        if (verbs.isEmpty() && speech.isEmpty()) {
            return Optional.empty();
        }
        Doers subject = subject(root, frame);
        return first(verbs, true, root, frame, subject)
                .or(() -> speech(speech, root, frame, subject))
                .or(() -> first(verbs, false, root, frame, subject));
    }

    /** Who acts; in somebody's words, who says them if they name nobody. */
    private Doers subject(Sentence root, Frame frame) {
        Doers subject = scene.cast().subject(frame);
        Span speaker = root.span().equals(frame.sentence().span()) || subject.local()
                ? null
                : scene.stance(root, frame.phrase().words()).speaker();
        if (speaker == null || frame.isPassive()) {
            return subject;
        }
        List<EntityMention> speakers = scene.mentions().within(speaker).stream()
                .filter(Mentions::isActor)
                .toList();
        return new Doers(speakers, true, true);
    }

    private Optional<Candidate> first(
            List<Trigger> triggers, boolean restricted, Sentence root, Frame frame, Doers subject) {
        return triggers.stream()
                .filter(trigger -> trigger.restricts() == restricted && isSaid(trigger, frame, subject))
                .filter(trigger -> scene.needs().met(trigger, frame) && isActed(trigger, frame, subject))
                .findFirst()
                .map(trigger -> candidate(root, frame, trigger, trigger.type(), subject))
                .filter(candidate -> !isDescription(candidate, frame));
    }

    private Optional<Candidate> speech(List<Trigger> triggers, Sentence root, Frame frame, Doers subject) {
        Doers speaker = subject.local() || frame.isPassive() || frame.topic().isEmpty() ? subject : Doers.UNKNOWN;
        return triggers.stream()
                .filter(trigger -> speaker.actorLike() && scene.needs().met(trigger, frame))
                .findFirst()
                .map(trigger -> candidate(root, frame, trigger, sayings.type(root, frame, trigger), speaker));
    }

    private static boolean isActed(Trigger trigger, Frame frame, Doers subject) {
        if (subject.actorLike() || trigger.restrictsSubject()) {
            return true;
        }
        boolean patient = frame.isPassive()
                && (frame.argument("を").isPresent() || frame.phrase().isPast());
        boolean impersonal = trigger.restricts() && IMPERSONAL.contains(trigger.type());
        return patient || impersonal && frame.argument("が").isEmpty();
    }

    /** Where a sentence without a subject is its author's, it tells what they did, demand or promise, not how things are. */
    private boolean isSaid(Trigger trigger, Frame frame, Doers subject) {
        boolean own = scene.voice().isOwn() && !subject.local();
        Stance stance = own ? scene.stance(frame.sentence(), frame.phrase().words()) : null;
        return stance == null
                || stance.status() != Status.ACTUAL
                || stance.past()
                || frame.phrase().endings().contains("いる")
                || UTTERED.contains(trigger.type())
                || frame.isPassive();
    }

    /** 転換です and 参加する演習 describe; they tell of no event of their own. */
    private boolean isDescription(Candidate candidate, Frame frame) {
        Sentence sentence = frame.sentence();
        if (frame.phrase().kind() == Phrase.Kind.COPULA) {
            return !candidate.rule().restricts()
                    && sentence.dependents(frame.predicate())
                            .filter(i -> sentence.links().get(i) == Link.ADNOMINAL)
                            .mapToObj(sentence.phrases()::get)
                            .anyMatch(phrase -> !phrase.isPredicate() || !ends(phrase, "など"));
        }
        OptionalInt modified = frame.modified();
        boolean loose = modified.isPresent()
                && (candidate.status() == Status.ACTUAL
                        || !scene.statuses().isModal(frame.phrase(modified.getAsInt())));
        return loose
                && !candidate.negated()
                && !frame.phrase().isPast()
                && !frame.phrase().endings().contains("いる");
    }

    private Candidate candidate(Sentence root, Frame frame, Trigger trigger, EventType type, Doers subject) {
        Span words = frame.phrase().words();
        Stance stance = scene.stance(root, words);
        Span passage = frame.clause();
        boolean urged = scene.voice().isOwn() && frame.phrase().endings().contains("べし");
        List<Participant> participants = urged
                ? urged(frame, subject)
                : Participants.of(
                        type,
                        agents(type, frame, subject),
                        scene.cast().partners(frame),
                        scene.cast().recipients(frame),
                        frame.isPassive());
        Status own = trigger.status();
        Status status = own != null && stance.status() == Status.ACTUAL ? own : stance.status();
        return new Candidate(
                trigger,
                urged ? EventType.DEMAND : isPromise(type, stance, subject) ? EventType.PLEDGE : type,
                words,
                passage,
                urged ? Status.ACTUAL : status,
                stance.negated(),
                scene.speaker(stance),
                participants,
                objects.find(frame, type),
                scene.setting().place(frame, type),
                scene.setting().date(root, passage, words),
                after(frame));
    }

    /** 政府は中止すべきです: the speaker demands it of the government. */
    private List<Participant> urged(Frame frame, Doers subject) {
        List<EntityMention> author = scene.voice().author(frame.phrase().span().start());
        List<EntityMention> asked = subject.local() ? subject.mentions() : List.of();
        return Participants.of(EventType.DEMAND, author, List.of(), asked, false);
    }

    private static boolean ends(Phrase phrase, String word) {
        return !phrase.function().isEmpty()
                && phrase.function().getLast().surface().equals(word);
    }

    /** A plan that somebody tells of, or that a manifesto's author has. */
    private boolean isPromise(EventType type, Stance stance, Doers subject) {
        boolean own = scene.voice().genre() == Voice.Genre.MANIFESTO && !subject.local();
        return (type == EventType.OTHER || own)
                && stance.status() == Status.PLANNED
                && (own || stance.voice() != Stance.Voice.ARTICLE);
    }

    private List<EntityMention> agents(EventType type, Frame frame, Doers subject) {
        if (type == EventType.TAKE_OFFICE && frame.isPassive()) {
            return List.of();
        }
        OptionalInt object = frame.isPassive() ? ObjectFinder.patient(frame) : frame.argument("を");
        return subject.mentions().isEmpty() && type.isMutual() && object.isPresent()
                ? scene.cast().within(frame.sentence(), object.getAsInt())
                : subject.mentions();
    }

    /** 首脳会談後: the type of what came before. */
    private @Nullable EventType after(Frame frame) {
        return frame.arguments()
                .mapToObj(frame::phrase)
                .map(Phrase::compound)
                .filter(compound -> compound.endsWith("後"))
                .flatMap(compound -> scene.triggers().nouns(compound.substring(0, compound.length() - 1)).stream())
                .map(Trigger::type)
                .findFirst()
                .orElse(null);
    }
}
