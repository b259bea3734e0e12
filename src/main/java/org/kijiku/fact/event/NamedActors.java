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
import org.kijiku.mention.EntityMention;

/** The actors that the phrases of a sentence name. */
record NamedActors(Mentions mentions) {
    /** Verbs whose subjects take part in what they modify: 両軍が参加する演習. */
    private static final Set<String> PARTAKE = Set.of("参加", "加わる", "出席", "臨む", "参画");

    /** The actors of a phrase and of those listed before it: AとBが, A、Bが. */
    List<EntityMention> joint(Sentence sentence, int i) {
        List<EntityMention> found = new ArrayList<>(mentions.actors(sentence, i));
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

    List<EntityMention> marked(Frame frame, List<String> markers) {
        List<EntityMention> found = new ArrayList<>();
        frame.arguments()
                .filter(i -> markers.contains(frame.phrase(i).marker()))
                .forEach(i -> found.addAll(joint(frame.sentence(), i)));
        return found;
    }
}
