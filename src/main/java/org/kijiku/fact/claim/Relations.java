package org.kijiku.fact.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.fact.clause.Frame;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.modality.Stance;
import org.kijiku.mention.EntityMention;

/** Relations that a verb states between the entities it takes: 日本は資源を中国から輸入する. */
final class Relations {
    private static final String RULE = "claim/relation@1";

    private final ClaimRules rules;
    private final Grounds grounds;

    Relations(ClaimRules rules, Grounds grounds) {
        this.rules = rules;
        this.grounds = grounds;
    }

    List<ClaimDraft> of(Sentence root, Sentence sentence) {
        List<ClaimDraft> found = new ArrayList<>();
        sentence.predicates().forEach(i -> {
            Frame frame = new Frame(sentence, i);
            for (RelationRule rule : rules.relations(frame.phrase())) {
                found.addAll(read(root, frame, rule));
            }
        });
        return found;
    }

    private List<ClaimDraft> read(Sentence root, Frame frame, RelationRule rule) {
        if (frame.isPassive() != rule.subject().contains("passive")) {
            return List.of();
        }
        List<EntityMention> subjects = subjects(frame, rule);
        List<EntityMention> objects = objects(frame, rule);
        if (subjects.isEmpty() || objects.isEmpty()) {
            return List.of();
        }
        Stance stance = grounds.stance(root, frame.phrase().words());
        List<ClaimDraft> drafts = new ArrayList<>();
        for (Term subject : terms(subjects)) {
            for (Term object : terms(objects)) {
                if (!subject.equals(object)) {
                    drafts.add(draft(frame, rule, subject, object, stance));
                }
            }
        }
        return drafts;
    }

    private ClaimDraft draft(Frame frame, RelationRule rule, Term subject, Term object, Stance stance) {
        Status status = stance.status();
        return new ClaimDraft(
                RULE,
                "relation",
                frame.clause(),
                rule.inverse() ? object : subject,
                rule.relation(),
                rule.inverse() ? subject : object,
                status,
                stance.negated(),
                grounds.speaker(stance));
    }

    private List<EntityMention> subjects(Frame frame, RelationRule rule) {
        OptionalInt subject = frame.argument("が");
        subject = subject.isPresent() ? subject : frame.topic();
        OptionalInt modified = frame.modified();
        boolean described = modified.isPresent() && !grounds.isModal(frame.phrase(modified.getAsInt()));
        if (subject.isEmpty() && described && has(frame, rule.object())) {
            subject = modified;
        }
        if (subject.isEmpty()) {
            subject = topicAbove(frame);
        }
        return subject.isEmpty()
                ? List.of()
                : grounds.named(frame.sentence(), subject.getAsInt()).stream()
                        .filter(rule::takesSubject)
                        .toList();
    }

    /** The topic of a clause that this one is joined to, or that says how real it is: 日本は…輸出する方針だ. */
    private OptionalInt topicAbove(Frame frame) {
        Sentence sentence = frame.sentence();
        int at = frame.predicate();
        while (sentence.heads().get(at) >= 0 && isJoined(sentence, at)) {
            at = sentence.heads().get(at);
            OptionalInt topic = new Frame(sentence, at).topic();
            if (topic.isPresent()) {
                return topic;
            }
        }
        return OptionalInt.empty();
    }

    private boolean isJoined(Sentence sentence, int at) {
        Link link = sentence.links().get(at);
        int head = sentence.heads().get(at);
        return link == Link.COORDINATE
                || link == Link.ADNOMINAL && grounds.isModal(sentence.phrases().get(head))
                || link == Link.ARGUMENT && grounds.isModal(sentence.phrases().get(at));
    }

    private static boolean has(Frame frame, List<String> markers) {
        return frame.arguments().anyMatch(i -> markers.contains(frame.marker(i)));
    }

    private List<EntityMention> objects(Frame frame, RelationRule rule) {
        List<EntityMention> found = new ArrayList<>();
        frame.arguments()
                .filter(i -> rule.object().contains(frame.marker(i)))
                .forEach(i -> found.addAll(grounds.named(frame.sentence(), i)));
        OptionalInt modified = frame.modified();
        boolean gap = rule.object().contains("を")
                && frame.argument("を").isEmpty()
                && frame.argument("が").isPresent();
        if (found.isEmpty() && gap && modified.isPresent()) {
            found.addAll(grounds.described(frame.sentence(), modified.getAsInt()));
        }
        return found.stream().filter(rule::takesObject).toList();
    }

    private static List<Term> terms(List<EntityMention> mentions) {
        List<Term> terms = new ArrayList<>();
        for (EntityMention mention : mentions) {
            for (Term term : Grounds.terms(mention)) {
                if (!terms.contains(term)) {
                    terms.add(term);
                }
            }
        }
        return terms;
    }
}
