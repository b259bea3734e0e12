package org.kijiku.fact.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.fact.clause.Frame;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.modality.Stance;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Span;

/**
 * Reads the event that a noun of action tells of. It needs a frame that bears events: a verb that carries it (行う), those
 * who take part (AとBの会談), a word that says how real it is (再発動リスク), or a list of deeds (…といった行動).
 */
final class NounEvents {
    private static final Set<EventType> ATTENDED = EnumSet.of(
            EventType.MEET,
            EventType.SIGN,
            EventType.VISIT,
            EventType.EXERCISE,
            EventType.GIFT,
            EventType.TAKE_OFFICE,
            EventType.TARIFF,
            EventType.SANCTION);

    private final Scene scene;

    NounEvents(Scene scene) {
        this.scene = scene;
    }

    /** @param told predicates of the sentence that tell of an event themselves */
    List<Candidate> read(Sentence root, Sentence sentence, int noun, Set<Integer> told) {
        Phrase phrase = sentence.phrases().get(noun);
        int head = sentence.heads().get(noun);
        boolean taken = head >= 0
                && told.contains(head)
                && !phrase.marker().equals("で")
                && !phrase.marker().isEmpty();
        if (!phrase.isNominal() || taken || head >= 0 && describes(sentence, head)) {
            return List.of();
        }
        Frame frame = new Frame(sentence, noun);
        for (Trigger trigger : triggers(phrase)) {
            if (scene.needs().met(trigger, frame)) {
                Optional<Candidate> found = candidate(root, frame, trigger);
                if (found.isPresent()) {
                    return split(found.get(), frame);
                }
            }
        }
        return List.of();
    }

    /** Whether the verb over the noun only describes another one: 訓練を行う島. */
    private boolean describes(Sentence sentence, int verb) {
        Phrase phrase = sentence.phrases().get(verb);
        int over = sentence.heads().get(verb);
        return phrase.isPredicate()
                && sentence.links().get(verb) == Link.ADNOMINAL
                && over >= 0
                && !phrase.isPast()
                && !phrase.endings().contains("いる")
                && !scene.statuses().isModal(sentence.phrases().get(over));
    }

    /** Triggers at the end of the compound or before a word that says how real it is: 再発動 in 再発動リスク. */
    private List<Trigger> triggers(Phrase phrase) {
        List<Trigger> last = scene.triggers().nouns(phrase.compound());
        if (!last.isEmpty() || phrase.content().size() < 2) {
            return last;
        }
        String front = phrase.compound();
        front = front.substring(
                0, front.length() - phrase.content().getLast().surface().length());
        return scene.triggers().nouns(front);
    }

    private Optional<Candidate> candidate(Sentence root, Frame frame, Trigger trigger) {
        Span words = triggerWords(frame.phrase(), trigger);
        Stance stance = scene.stance(root, words);
        List<EntityMention> people = new ArrayList<>(scene.cast().within(frame.sentence(), frame.predicate()));
        people.removeIf(mention -> mention.span().contains(words)); // G7サミット is what is held, not who meets
        boolean unreal =
                stance.negated() || stance.status() == Status.HYPOTHETICAL || stance.status() == Status.PLANNED;
        boolean carried = isCarried(frame);
        boolean deed = ListedDeeds.hold(frame);
        boolean cut = words.end() < frame.phrase().words().end() && !unreal;
        boolean named = !people.isEmpty() || isFunded(frame, trigger);
        boolean headline = named && frame.sentence().predicates().findAny().isEmpty();
        if (cut
                || !(carried
                        || deed
                        || headline
                        || people.size() > 1
                        || isAttended(people, trigger)
                        || unreal && isRestricted(trigger)
                        || stance.negated() && ATTENDED.contains(trigger.type()))) {
            return Optional.empty();
        }
        Span passage = passage(frame, carried || unreal);
        if ((carried || deed || stance.negated()) && people.isEmpty()) {
            people.addAll(subject(frame));
        }
        Term place = scene.setting().place(frame, trigger.type());
        return Optional.of(new Candidate(
                trigger,
                trigger.type(),
                words,
                passage,
                stance.status(),
                stance.negated(),
                scene.speaker(stance),
                Participants.of(trigger.type(), people, List.of(), List.of(), false),
                object(frame),
                place == null && carried
                        ? scene.setting().place(new Frame(frame.sentence(), head(frame)), trigger.type())
                        : place,
                scene.setting().date(root, passage, words),
                null));
    }

    /** Aid under a law or a programme: CHIPS法支援. */
    private boolean isFunded(Frame frame, Trigger trigger) {
        return trigger.type() == EventType.AID
                && scene.mentions().within(frame.phrase().words()).stream()
                        .map(mention -> mention.entity().type())
                        .anyMatch(type -> type == EntityType.PROGRAM || type == EntityType.AGREEMENT);
    }

    private static boolean isRestricted(Trigger trigger) {
        return trigger.restricts() || trigger.type() == EventType.TARIFF || trigger.type() == EventType.SANCTION;
    }

    private static Span triggerWords(Phrase phrase, Trigger trigger) {
        String compound = phrase.compound();
        Span words = phrase.words();
        for (String word : trigger.words()) {
            int at = compound.lastIndexOf(word);
            if (at >= 0 && compound.length() == words.length()) {
                return new Span(words.start(), words.start() + at + word.length());
            }
        }
        return words;
    }

    /** What the action is done to: a noun with の that names no actor. */
    private @Nullable Term object(Frame frame) {
        Sentence sentence = frame.sentence();
        return sentence.dependents(frame.predicate())
                .filter(i -> sentence.phrases().get(i).marker().equals("の")
                        && scene.mentions().actors(sentence.phrases().get(i)).isEmpty())
                .mapToObj(i -> scene.setting().noun(sentence.phrases().get(i), frame.words(i), scene.text()))
                .findFirst()
                .orElse(null);
    }

    private static int head(Frame frame) {
        return frame.sentence().heads().get(frame.predicate());
    }

    /** Whether a verb carries it: 会談が行われた, 開かれた会談. */
    private boolean isCarried(Frame frame) {
        Sentence sentence = frame.sentence();
        int head = head(frame);
        boolean under = head >= 0
                && sentence.links().get(frame.predicate()) == Link.ARGUMENT
                && scene.statuses().carries(sentence.phrases().get(head), frame.phrase());
        boolean over = sentence.dependents(frame.predicate())
                .anyMatch(i -> sentence.links().get(i) == Link.ADNOMINAL
                        && sentence.phrases().get(i).isPredicate()
                        && scene.statuses().carries(sentence.phrases().get(i), null));
        return under || over;
    }

    private static boolean isAttended(List<EntityMention> people, Trigger trigger) {
        return ATTENDED.contains(trigger.type())
                && (people.stream()
                                .anyMatch(mention -> !mention.entity().members().isEmpty())
                        || !people.isEmpty() && !trigger.type().isMutual());
    }

    private List<EntityMention> subject(Frame frame) {
        int head = head(frame);
        Sentence sentence = frame.sentence();
        while (head >= 0 && !sentence.phrases().get(head).isPredicate()) {
            head = sentence.heads().get(head);
        }
        return head < 0
                ? List.of()
                : scene.cast().subject(new Frame(sentence, head)).mentions();
    }

    private static Span passage(Frame frame, boolean governed) {
        Span own = frame.sentence().subtree(frame.predicate());
        int head = head(frame);
        boolean near = head >= 0
                && head - frame.predicate() <= 3
                && frame.sentence().phrases().get(head).isPredicate();
        Span words = new Span(own.start(), frame.phrase().words().end());
        return governed && near
                ? words.cover(frame.sentence().phrases().get(head).span())
                : words;
    }

    /** 花火・桜の贈呈 is two gifts. */
    private List<Candidate> split(Candidate whole, Frame frame) {
        if (whole.type() != EventType.GIFT) {
            return List.of(whole);
        }
        List<Candidate> gifts = new ArrayList<>();
        Sentence sentence = frame.sentence();
        sentence.dependents(frame.predicate())
                .filter(i -> sentence.phrases().get(i).kind() == Phrase.Kind.NOUN)
                .mapToObj(i -> sentence.phrases().get(i).compound())
                .flatMap(list -> List.of(list.split("[・／]")).stream())
                .forEach(item -> gifts.add(whole.withObject(Term.words(item))));
        return gifts.isEmpty() ? List.of(whole) : gifts;
    }
}
