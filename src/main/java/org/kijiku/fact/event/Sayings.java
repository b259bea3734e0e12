package org.kijiku.fact.event;

import java.util.OptionalInt;
import org.kijiku.fact.Status;
import org.kijiku.fact.clause.Frame;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Quotation;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.fact.modality.Stance;
import org.kijiku.text.Span;

/** Tells what a saying is by what is said: a pledge, a demand, a threat, criticism or just a statement. */
final class Sayings {
    private final Scene scene;

    Sayings(Scene scene) {
        this.scene = scene;
    }

    EventType type(Sentence root, Frame frame, Trigger trigger) {
        if (trigger.type() != EventType.STATEMENT) {
            return trigger.type();
        }
        Span content = content(frame);
        if (content.isEmpty()) {
            return EventType.STATEMENT;
        }
        String words = content.of(scene.text());
        for (Trigger rule : scene.triggers().contents()) {
            if (rule.words().stream().anyMatch(words::contains)) {
                return rule.type();
            }
        }
        return isPlan(frame) || isPromised(root, frame, content) ? EventType.PLEDGE : EventType.STATEMENT;
    }

    /** 〜する考えを示す, 〜する意向を表明する. */
    private boolean isPlan(Frame frame) {
        OptionalInt argument = frame.argument("を");
        return frame.content().isEmpty()
                && argument.isPresent()
                && scene.statuses().isPlan(frame.phrase(argument.getAsInt()));
    }

    private boolean isPromised(Sentence root, Frame frame, Span content) {
        Span last = lastPredicate(frame, content);
        if (last.isEmpty()) {
            return false;
        }
        Stance stance = scene.stance(root, last);
        return stance.status() == Status.PLANNED && !stance.negated() && !stance.past();
    }

    /** The predicate that closes what is said. */
    private static Span lastPredicate(Frame frame, Span content) {
        Sentence sentence = frame.sentence();
        OptionalInt at = frame.content();
        if (at.isPresent() && frame.phrase(at.getAsInt()).isPredicate()) {
            return frame.phrase(at.getAsInt()).words();
        }
        return sentence.quotations().stream()
                .filter(quotation -> content.contains(quotation.span()))
                .map(Quotation::inner)
                .flatMap(inner -> inner.predicates().mapToObj(inner.phrases()::get))
                .map(Phrase::words)
                .reduce((a, b) -> b)
                .orElse(new Span(0, 0));
    }

    /** Whether a clause or a quotation tells what the noun of を is: 求める考えを示す, 「…」とのメッセージを出す. */
    static boolean isClause(Frame frame) {
        OptionalInt argument = frame.argument("を");
        if (argument.isEmpty()) {
            return false;
        }
        Sentence sentence = frame.sentence();
        return sentence.dependents(argument.getAsInt())
                .anyMatch(i -> sentence.phrases().get(i).isPredicate()
                        || sentence.phrases().get(i).marker().matches("との|という"));
    }

    /** The words before と, or those that modify the noun of を: 求める考えを示す. */
    static Span content(Frame frame) {
        OptionalInt quoted = frame.content();
        OptionalInt argument = quoted.isPresent() ? quoted : frame.argument("を");
        return argument.isPresent() ? frame.words(argument.getAsInt()) : new Span(0, 0);
    }
}
