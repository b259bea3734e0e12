package org.kijiku.fact.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kijiku.fact.Event.Participant;
import org.kijiku.mention.EntityMention;

/** Gives those who take part in an event their roles. */
final class Participants {
    private static final Set<EventType> ADDRESSED = EnumSet.of(
            EventType.DEMAND,
            EventType.CRITICIZE,
            EventType.AID,
            EventType.GIFT,
            EventType.TARIFF,
            EventType.SANCTION,
            EventType.THREATEN,
            EventType.STATEMENT,
            EventType.PROPOSE,
            EventType.PLEDGE,
            EventType.REJECT);

    private final List<Participant> all = new ArrayList<>();

    static List<Participant> of(
            EventType type,
            List<EntityMention> agents,
            List<EntityMention> partners,
            List<EntityMention> recipients,
            boolean passive) {
        Participants cast = new Participants();
        cast.add(agents, type.isMutual() ? "participant" : "agent");
        cast.add(partners, "participant");
        if (ADDRESSED.contains(type) || passive && type == EventType.TAKE_OFFICE) {
            cast.add(recipients, "recipient");
        }
        return List.copyOf(cast.all);
    }

    private void add(List<EntityMention> mentions, String role) {
        for (EntityMention mention : mentions) {
            for (String member : Scene.members(mention)) {
                if (all.stream().noneMatch(known -> known.entity().equals(member))) {
                    all.add(new Participant(member, role));
                }
            }
        }
    }
}
