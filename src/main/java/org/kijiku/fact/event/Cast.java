package org.kijiku.fact.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.kijiku.fact.clause.Frame;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Mentions;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.modality.StatusReader;
import org.kijiku.mention.EntityMention;

/** Finds who plays what part in a clause; an instance reads one article, whose topic it carries along. */
final class Cast {
    private static final List<String> BY = List.of("によって", "による", "により", "から");
    private static final List<String> TO = List.of("に", "へ", "に対して", "に対し", "に向けて", "に向け", "にむけて", "への");
    private static final List<String> WITH = List.of("と", "とともに", "とも", "との", "と共に");

    /** Verbs whose subjects take part in what they modify: 両軍が参加する演習. */
    private static final Set<String> PARTAKE = Set.of("参加", "加わる", "出席", "臨む", "参画");

    /** Sentences for which a topic is carried along. */
    private static final int OLDEST = 2;

    private final Mentions mentions;
    private final StatusReader statuses;
    private final Voice voice;
    private List<EntityMention> topic = List.of();
    private int age;

    Cast(Mentions mentions, StatusReader statuses, Voice voice) {
        this.mentions = mentions;
        this.statuses = statuses;
        this.voice = voice;
    }

    /** Remembers what a sentence is about, for the next one that does not say who acts. */
    void carry(Sentence sentence) {
        List<EntityMention> about = List.of();
        for (int i = 0; i < sentence.phrases().size(); i++) {
            Phrase phrase = sentence.phrases().get(i);
            boolean topic = phrase.isTopic() && phrase.marker().isEmpty();
            boolean subject = about.isEmpty() && phrase.marker().equals("が") && !isRelative(sentence, i);
            List<EntityMention> actors = topic || subject ? joint(sentence, i) : List.of();
            about = actors.isEmpty() ? about : actors;
        }
        if (!about.isEmpty()) {
            topic = about;
            age = 0;
        } else if (++age > OLDEST) {
            topic = List.of();
        }
    }

    private static boolean isRelative(Sentence sentence, int phrase) {
        int head = sentence.heads().get(phrase);
        return head >= 0 && sentence.links().get(head) == Link.ADNOMINAL;
    }

    void forget() {
        topic = List.of();
    }

    /** Who acts: the subject of the clause, of the noun it modifies, of a clause above, or the topic carried along. */
    Actors subject(Frame frame) {
        Actors own = own(frame);
        if (own.isKnown()) {
            return own;
        }
        if (isClosed(frame)) {
            return Actors.NONE;
        }
        Sentence sentence = frame.sentence();
        int below = frame.predicate();
        for (int head = sentence.heads().get(below);
                head >= 0;
                head = sentence.heads().get(below)) {
            Actors above = sentence.phrases().get(head).isPredicate() ? above(sentence, below, head) : Actors.NONE;
            if (above.isKnown()) {
                return above;
            }
            below = head;
        }
        return voice.isOwn() ? new Actors(voice.author(), true, false) : new Actors(topic, !topic.isEmpty(), false);
    }

    /** The subject of a clause above; 〜とされる and its like leave theirs to what they report. */
    private Actors above(Sentence sentence, int below, int head) {
        Frame frame = new Frame(sentence, head);
        Actors own = own(frame);
        OptionalInt reported =
                frame.isPassive() && sentence.links().get(below) == Link.QUOTE ? subjectOf(frame) : OptionalInt.empty();
        return own.isKnown() || reported.isEmpty() ? own : actors(sentence, reported.getAsInt());
    }

    private Actors own(Frame frame) {
        OptionalInt subject = frame.isPassive() ? agent(frame) : subjectOf(frame);
        if (subject.isPresent()) {
            return actors(frame.sentence(), subject.getAsInt());
        }
        OptionalInt modified = frame.modified();
        if (!frame.isPassive()
                && modified.isPresent()
                && !mentions.actors(frame.phrase(modified.getAsInt())).isEmpty()) {
            List<EntityMention> actors = mentions.actors(frame.phrase(modified.getAsInt()));
            return new Actors(actors, !actors.isEmpty(), true);
        }
        return frame.isPassive() ? Actors.NONE : together(frame);
    }

    /** 日米で, 両国で: a group that acts. */
    private Actors together(Frame frame) {
        List<EntityMention> group = frame.arguments()
                .filter(i -> frame.marker(i).equals("で"))
                .mapToObj(i -> mentions.actors(frame.phrase(i)))
                .flatMap(List::stream)
                .filter(mention -> !mention.entity().members().isEmpty())
                .toList();
        return new Actors(group, !group.isEmpty(), true);
    }

    /** Whether no one outside the clause can be its subject: it names another one, or the noun it modifies is it. */
    private boolean isClosed(Frame frame) {
        if (frame.isPassive()) {
            return true;
        }
        OptionalInt modified = frame.modified();
        return frame.argument("が").isPresent()
                || modified.isPresent()
                        && frame.argument("を").isPresent()
                        && !statuses.isModal(frame.phrase(modified.getAsInt()));
    }

    private OptionalInt subjectOf(Frame frame) {
        OptionalInt ga = frame.argument("が");
        OptionalInt topic = frame.topic();
        boolean actor = ga.isPresent() && mentions.isActorLike(frame.phrase(ga.getAsInt()));
        OptionalInt subject = ga.isPresent() && (actor || topic.isEmpty()) ? ga : topic;
        return subject.isPresent() ? subject : inRole(frame);
    }

    /** 政府としては: who speaks for themselves. */
    private OptionalInt inRole(Frame frame) {
        return frame.arguments()
                .filter(i -> frame.phrase(i).marker().equals("として") && frame.phrase(i).isTopic())
                .filter(i -> mentions.isActorLike(frame.phrase(i)))
                .findFirst();
    }

    private OptionalInt agent(Frame frame) {
        return frame.arguments()
                .filter(i -> BY.contains(frame.phrase(i).marker())
                        || frame.phrase(i).marker().equals("に") && mentions.isActorLike(frame.phrase(i)))
                .filter(i -> mentions.isActorLike(frame.phrase(i)))
                .findFirst();
    }

    /** Whom it is done to. */
    List<EntityMention> recipients(Frame frame) {
        if (frame.isPassive()) {
            return patients(frame);
        }
        return marked(frame, TO);
    }

    private List<EntityMention> patients(Frame frame) {
        Sentence sentence = frame.sentence();
        OptionalInt patient = subjectOf(frame);
        for (int head = sentence.heads().get(frame.predicate());
                patient.isEmpty() && head >= 0;
                head = sentence.heads().get(head)) {
            patient = new Frame(sentence, head).topic();
        }
        return patient.isPresent() ? joint(sentence, patient.getAsInt()) : List.of();
    }

    /** With whom it is done. */
    List<EntityMention> partners(Frame frame) {
        return marked(frame, WITH);
    }

    private List<EntityMention> marked(Frame frame, List<String> markers) {
        List<EntityMention> found = new ArrayList<>();
        frame.arguments()
                .filter(i -> markers.contains(frame.phrase(i).marker()))
                .forEach(i -> found.addAll(joint(frame.sentence(), i)));
        return found;
    }

    private Actors actors(Sentence sentence, int i) {
        return new Actors(
                joint(sentence, i), mentions.isActorLike(sentence.phrases().get(i)), true);
    }

    /** The actors of a phrase and of those listed before it: AとBが, A、Bが. */
    List<EntityMention> joint(Sentence sentence, int i) {
        List<EntityMention> found =
                new ArrayList<>(mentions.actors(sentence, i));
        if (found.isEmpty()) {
            return found;
        }
        for (int k = i - 1; k >= 0; k--) {
            Phrase before = sentence.phrases().get(k);
            boolean listed =
                    sentence.links().get(k) == Link.LIST || before.marker().equals("と") && !before.comma();
            List<EntityMention> more = listed ? mentions.actors(before) : List.of();
            if (more.isEmpty()) {
                break;
            }
            found.addAll(0, more);
        }
        return found;
    }

    /** Actors that a noun of action names itself: 日米首脳会談, AとBの会談, Aによる演説. */
    List<EntityMention> within(Sentence sentence, int noun) {
        List<EntityMention> found =
                new ArrayList<>(mentions.within(sentence.phrases().get(noun).words()).stream()
                        .filter(Mentions::isActor)
                        .toList());
        sentence.dependents(noun).forEach(k -> {
            boolean partakes = PARTAKE.contains(sentence.phrases().get(k).lemma());
            OptionalInt who = partakes ? new Frame(sentence, k).argument("が") : OptionalInt.of(k);
            if (who.isPresent() && !sentence.phrases().get(who.getAsInt()).isPredicate()) {
                joint(sentence, who.getAsInt()).stream()
                        .filter(mention -> !found.contains(mention))
                        .forEach(found::add);
            }
        });
        return found;
    }

    Mentions mentions() {
        return mentions;
    }

    /**
     * @param mentions the actors
     * @param actorLike whether the words name an actor, known or not
     * @param local whether the clause's own sentence names them
     */
    record Actors(List<EntityMention> mentions, boolean actorLike, boolean local) {
        static final Actors NONE = new Actors(List.of(), false, false);

        Actors {
            mentions = List.copyOf(mentions);
        }

        boolean isKnown() {
            return actorLike;
        }
    }
}
