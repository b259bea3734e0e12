package org.kijiku.mention.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kijiku.mention.Entity;
import org.kijiku.mention.name.Anaphor;

/** What was named so far, for the words that stand for it. */
final class History {
    private record Past(int at, Entity entity) {}

    private final List<Past> past = new ArrayList<>();
    private final Set<String> leaders = new HashSet<>();

    void name(int at, Entity entity) {
        past.add(new Past(at, entity));
    }

    void leader(Entity entity) {
        leaders.add(entity.id());
    }

    /**
     * The {@code count} different ones last named, in order of the text; fewer if there are not so many.
     *
     * @param from how far back to look
     */
    List<Entity> last(Anaphor anaphor, int from) {
        Map<String, Entity> found = new LinkedHashMap<>();
        for (int i = past.size() - 1; i >= 0 && past.get(i).at() >= from && found.size() < anaphor.count(); i--) {
            Entity entity = past.get(i).entity();
            if (fits(anaphor, entity)) {
                found.putIfAbsent(entity.id(), entity);
            }
        }
        return List.copyOf(found.values()).reversed();
    }

    /** The first one named after {@code at}. */
    Optional<Entity> firstAfter(int at, Anaphor anaphor) {
        return past.stream()
                .filter(p -> p.at() > at && fits(anaphor, p.entity()))
                .map(Past::entity)
                .findFirst();
    }

    private boolean fits(Anaphor anaphor, Entity entity) {
        return entity.type() == anaphor.type()
                && (!anaphor.leaders() || leaders.contains(entity.id()))
                && (anaphor.ending().isEmpty()
                        || AuthorityIndex.names(entity).anyMatch(name -> name.endsWith(anaphor.ending())))
                && anaphor.others().stream().noneMatch(entity.label()::endsWith);
    }

    boolean hasNamed(Entity entity) {
        return past.stream().anyMatch(p -> p.entity().id().equals(entity.id()));
    }
}
