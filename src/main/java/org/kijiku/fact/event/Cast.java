package org.kijiku.fact.event;

import java.util.EnumSet;
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

/** Finds who plays what part in a clause, named in it or before; an instance reads one article, whose topic it carries along. */
final class Cast {
    private static final List<String> BY = List.of("によって", "による", "により", "から");
    private static final List<String> TO = List.of("に", "へ", "に対して", "に対し", "に向けて", "に向け", "にむけて", "への");
    private static final List<String> WITH = List.of("と", "とともに", "とも", "との", "と共に");

    private static final Set<String> SELF = Set.of("私", "私ども", "私たち", "我々", "われわれ");

    private static final Set<Link> GOES_ON = EnumSet.of(Link.CONTRAST, Link.COORDINATE, Link.CAUSE);

    /** Sentences for which a topic is carried along. */
    private static final int OLDEST = 2;

    private final Mentions mentions;
    private final NamedActors named;
    private final StatusReader statuses;
    private final Voice voice;
    private List<EntityMention> topic = List.of();
    private int age;

    Cast(Mentions mentions, StatusReader statuses, Voice voice) {
        this.mentions = mentions;
        this.named = new NamedActors(mentions);
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
            List<EntityMention> actors = topic || subject ? named.joint(sentence, i) : List.of();
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
    Doers subject(Frame frame) {
        Doers own = own(frame);
        if (own.isKnown()) {
            return own;
        }
        if (isClosed(frame)) {
            return Doers.NONE;
        }
        Doers before = before(frame);
        if (before.isKnown()) {
            return before;
        }
        Sentence sentence = frame.sentence();
        int below = frame.predicate();
        for (int head = sentence.heads().get(below);
                head >= 0;
                head = sentence.heads().get(below)) {
            Doers above = sentence.phrases().get(head).isPredicate() ? above(sentence, below, head) : Doers.NONE;
            if (above.isKnown()) {
                return above;
            }
            below = head;
        }
        return voice.isOwn()
                ? new Doers(voice.author(frame.phrase().span().start()), true, false)
                : new Doers(topic, !topic.isEmpty(), false);
    }

    /** The topic of a clause before it that goes on in it: 甲は…予定だったが、取りやめた. */
    private Doers before(Frame frame) {
        Sentence sentence = frame.sentence();
        return sentence.dependents(frame.predicate())
                .filter(i -> sentence.phrases().get(i).isPredicate()
                        && GOES_ON.contains(sentence.links().get(i)))
                .mapToObj(i -> subjectBefore(new Frame(sentence, i)))
                .flatMap(subject -> subject.stream().boxed())
                .map(topic -> actors(sentence, topic))
                .filter(Doers::isKnown)
                .reduce((a, b) -> b)
                .orElse(Doers.NONE);
    }

    private static OptionalInt subjectBefore(Frame frame) {
        boolean same = frame.sentence().links().get(frame.predicate()) == Link.COORDINATE;
        OptionalInt topic = frame.topic();
        return topic.isEmpty() && same && !frame.isPassive() ? frame.argument("が") : topic;
    }

    /** The subject of a clause above; 〜とされる and its like leave theirs to what they report. */
    private Doers above(Sentence sentence, int below, int head) {
        Frame frame = new Frame(sentence, head);
        Doers own = own(frame);
        OptionalInt reported =
                frame.isPassive() && sentence.links().get(below) == Link.QUOTE ? subjectOf(frame) : OptionalInt.empty();
        return own.isKnown() || reported.isEmpty() ? own : actors(sentence, reported.getAsInt());
    }

    private Doers own(Frame frame) {
        OptionalInt subject = frame.isPassive() ? agent(frame) : subjectOf(frame);
        if (subject.isPresent()) {
            return actors(frame.sentence(), subject.getAsInt());
        }
        OptionalInt modified = frame.modified();
        if (!frame.isPassive()
                && modified.isPresent()
                && !mentions.actors(frame.phrase(modified.getAsInt())).isEmpty()) {
            List<EntityMention> actors = mentions.actors(frame.phrase(modified.getAsInt()));
            return new Doers(actors, !actors.isEmpty(), true);
        }
        return frame.isPassive() ? Doers.NONE : together(frame);
    }

    /** 日米で, 両国で: a group that acts. */
    private Doers together(Frame frame) {
        List<EntityMention> group = frame.arguments()
                .filter(i -> frame.marker(i).equals("で"))
                .mapToObj(i -> mentions.actors(frame.phrase(i)))
                .flatMap(List::stream)
                .filter(mention -> !mention.entity().members().isEmpty())
                .toList();
        return new Doers(group, !group.isEmpty(), true);
    }

    /** Whether no one outside the clause can be its subject: it names another one, or the noun it modifies is it. */
    private boolean isClosed(Frame frame) {
        if (frame.isPassive()) {
            return true;
        }
        OptionalInt modified = frame.modified();
        OptionalInt topic = frame.topic();
        return frame.argument("が").isPresent()
                || topic.isPresent() && frame.phrase(topic.getAsInt()).isName() // nobody's we know, yet somebody's
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
                .filter(i -> frame.phrase(i).marker().equals("として")
                        && frame.phrase(i).isTopic())
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
        List<EntityMention> own = named.marked(frame, TO);
        return own.isEmpty() ? urged(frame) : own;
    }

    /** 甲に協力するよう求める: who is to do it. */
    private List<EntityMention> urged(Frame frame) {
        Sentence sentence = frame.sentence();
        return frame.arguments()
                .filter(i -> frame.phrase(i).lemma().equals("よう"))
                .flatMap(i -> sentence.dependents(i))
                .filter(i -> sentence.phrases().get(i).isPredicate())
                .mapToObj(i -> named.marked(new Frame(sentence, i), TO))
                .findFirst()
                .orElse(List.of());
    }

    private List<EntityMention> patients(Frame frame) {
        Sentence sentence = frame.sentence();
        OptionalInt patient = subjectOf(frame);
        for (int head = sentence.heads().get(frame.predicate());
                patient.isEmpty() && head >= 0;
                head = sentence.heads().get(head)) {
            patient = new Frame(sentence, head).topic();
        }
        return patient.isPresent() ? named.joint(sentence, patient.getAsInt()) : List.of();
    }

    /** With whom it is done. */
    List<EntityMention> partners(Frame frame) {
        return named.marked(frame, WITH);
    }

    private Doers actors(Sentence sentence, int i) {
        Phrase phrase = sentence.phrases().get(i);
        if (SELF.contains(phrase.compound())) {
            return new Doers(voice.author(phrase.words().start()), true, true);
        }
        return new Doers(
                named.joint(sentence, i),
                mentions.isActorLike(sentence.phrases().get(i)),
                true);
    }

    /** Doers that a noun of action names itself. */
    List<EntityMention> within(Sentence sentence, int noun) {
        return named.within(sentence, noun);
    }
}
