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
import org.kijiku.text.Span;

/** What was named so far, for the words that stand for it. */
final class History {
    /** Letters between two names of a list, at most: 及び. */
    private static final int BREATH = 3;

    private record Past(Span span, Entity entity) {
        int at() {
            return span.start();
        }
    }

    private final List<Past> past = new ArrayList<>();
    private final Set<String> leaders = new HashSet<>();

    void name(Span span, Entity entity) {
        past.add(new Past(span, entity));
    }

    void leader(Entity entity) {
        leaders.add(entity.id());
    }

    /**
     * The {@code count} different ones last named, in order of the text; fewer if there are not so many. Of several those
     * named in one breath: a 日本と豪州 outlasts a 中国 that comes between it and 両国.
     *
     * @param from how far back to look
     */
    List<Entity> last(Anaphor anaphor, int from) {
        List<Past> last = List.of();
        for (int end = past.size() - 1; end >= 0 && past.get(end).at() >= from; end--) {
            List<Past> named = lastBefore(end, anaphor, from);
            last = last.isEmpty() ? named : last;
            if (named.size() < anaphor.count() || isNear(named)) {
                last = isNear(named) && named.size() == anaphor.count() ? named : last;
                break;
            }
        }
        return last.stream().map(Past::entity).toList();
    }

    private List<Past> lastBefore(int end, Anaphor anaphor, int from) {
        Map<String, Past> found = new LinkedHashMap<>();
        for (int i = end; i >= 0 && past.get(i).at() >= from && found.size() < anaphor.count(); i--) {
            if (fits(anaphor, past.get(i).entity())) {
                found.putIfAbsent(past.get(i).entity().id(), past.get(i));
            }
        }
        return List.copyOf(found.values()).reversed();
    }

    /** Whether they were named in one breath: 日本と韓国は. */
    private static boolean isNear(List<Past> named) {
        for (int i = 1; i < named.size(); i++) {
            if (named.get(i).at() - named.get(i - 1).span().end() > BREATH) {
                return false;
            }
        }
        return true;
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
