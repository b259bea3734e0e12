package org.kijiku.fact.event;

import java.util.List;
import java.util.stream.IntStream;
import org.kijiku.fact.clause.Frame;
import org.kijiku.fact.clause.Link;
import org.kijiku.fact.clause.Mentions;
import org.kijiku.fact.clause.Phrase;
import org.kijiku.fact.clause.Sentence;
import org.kijiku.text.Span;

/** Tells whether what a trigger asks for stands beside it. */
final class Needs {
    private static final List<String> SUBJECT = List.of("が", "は");
    private static final int NEAR = 120;

    private final Mentions mentions;

    private final String text;

    Needs(Mentions mentions, String text) {
        this.mentions = mentions;
        this.text = text;
    }

    boolean met(Trigger trigger, Frame frame) {
        return trigger.needs().stream().allMatch(need -> need.negative() != holds(need, frame));
    }

    private boolean holds(Trigger.Need need, Frame frame) {
        return switch (need.place()) {
            case "self" ->
                has(need.words(), frame.phrase()) || modifiers(frame).anyMatch(i -> has(need.words(), frame.phrase(i)));
            case "any" ->
                frame.arguments().anyMatch(i -> has(need.words(), frame.phrase(i)))
                        || frame.modified().isPresent()
                                && has(
                                        need.words(),
                                        frame.phrase(frame.modified().getAsInt()));
            case "subject" ->
                frame.arguments()
                        .filter(i -> SUBJECT.contains(frame.marker(i)))
                        .anyMatch(i -> has(need.words(), frame.phrase(i)));
            case "before" -> before(need, frame);
            case "content" -> content(need, frame);
            case "ending" -> need.words().stream().anyMatch(frame.phrase().endings()::contains);
            default -> argument(need, frame);
        };
    }

    /** What the words before speak of, a sentence or two back: (関税を課す意向を示した。) 発動は見送られた. */
    private boolean before(Trigger.Need need, Frame frame) {
        int start = frame.phrase().span().start();
        String words = text.substring(Math.max(0, start - NEAR), start);
        return need.words().stream().anyMatch(words::contains);
    }

    /** What is said: a quotation, a clause with と, or what modifies the noun of を. */
    private boolean content(Trigger.Need need, Frame frame) {
        Span content = Sayings.content(frame);
        boolean said = !content.isEmpty() && (frame.content().isPresent() || Sayings.isClause(frame));
        String words = content.of(text);
        return need.words().stream().anyMatch(word -> word.equals("*") ? said : words.contains(word));
    }

    private static IntStream modifiers(Frame frame) {
        Sentence sentence = frame.sentence();
        return sentence.dependents(frame.predicate())
                .filter(i -> sentence.links().get(i) == Link.ADNOMINAL
                        || sentence.links().get(i) == Link.LIST);
    }

    private boolean argument(Trigger.Need need, Frame frame) {
        List<String> markers = need.markers();
        boolean patient =
                frame.isPassive() && markers.contains("を") && !need.words().contains("*");
        boolean found = frame.arguments()
                .filter(i -> markers.contains(frame.marker(i)) || patient && SUBJECT.contains(frame.marker(i)))
                .anyMatch(i -> has(need.words(), frame.phrase(i)));
        boolean modified = !need.words().contains("*")
                && frame.modified().isPresent()
                && markers.contains("を")
                && frame.argument("を").isEmpty()
                && has(need.words(), frame.phrase(frame.modified().getAsInt()));
        return found || modified;
    }

    private boolean has(List<String> words, Phrase phrase) {
        String compound = phrase.compound();
        for (String word : words) {
            boolean here = switch (word) {
                case "*" -> true;
                case "actor" -> mentions.isActorLike(phrase);
                case "place" -> mentions.within(phrase.words()).stream().anyMatch(Mentions::isPlace);
                default -> compound.contains(word);
            };
            if (here) {
                return true;
            }
        }
        return false;
    }
}
