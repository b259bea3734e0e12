package org.kijiku.fact.event;

import java.util.List;
import org.kijiku.mention.EntityMention;

/**
 * Those who act.
 *
 * @param mentions the actors
 * @param actorLike whether the words name an actor, known or not
 * @param local whether the clause's own sentence names them
 */
record Doers(List<EntityMention> mentions, boolean actorLike, boolean local) {
    static final Doers NONE = new Doers(List.of(), false, false);

    /** Somebody the clause names whom we do not know. */
    static final Doers UNKNOWN = new Doers(List.of(), true, true);

    Doers {
        mentions = List.copyOf(mentions);
    }

    boolean isKnown() {
        return actorLike;
    }
}
