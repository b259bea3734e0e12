package org.kijiku.fact.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kijiku.fact.Statement;

/** Pairs the statements of two documents, each at most once, the closest pair first. */
final class Joining {
    private record Pair(Statement engine, Statement reader, double likeness) {}

    private final Set<String> withdrawn;
    private final Map<String, String> renamed = new HashMap<>();

    Joining(Set<String> withdrawn) {
        this.withdrawn = Set.copyOf(withdrawn);
    }

    /** Ids of the engine's statements as they are after joining, empty for those withdrawn. */
    Map<String, String> renamed() {
        return Map.copyOf(renamed);
    }

    /** The reader's statements, each with what the engine adds to it, and the rest of the engine's, in its order. */
    List<Statement> join(List<Statement> engine, List<Statement> reader) {
        withdrawn.forEach(id -> renamed.put(id, ""));
        List<Statement> left = engine.stream()
                .filter(statement -> !withdrawn.contains(statement.id()))
                .toList();
        Map<Statement, Statement> partners = partners(left, reader);
        Set<Statement> paired = new LinkedHashSet<>(partners.values());
        List<Statement> all = new ArrayList<>();
        for (Statement statement : reader) {
            Statement partner = partners.get(statement);
            all.add(partner == null ? statement : Joined.of(statement, partner));
            if (partner != null) {
                renamed.put(partner.id(), statement.id());
            }
        }
        Set<String> taken = new LinkedHashSet<>();
        all.forEach(statement -> taken.add(statement.id()));
        left.stream()
                .filter(statement -> !paired.contains(statement) && taken.add(statement.id()))
                .forEach(all::add);
        return all;
    }

    private static Map<Statement, Statement> partners(List<Statement> engine, List<Statement> reader) {
        List<Pair> pairs = new ArrayList<>();
        for (Statement one : reader) {
            for (Statement other : engine) {
                double likeness = Likeness.of(one, other);
                if (likeness > 0) {
                    pairs.add(new Pair(other, one, likeness));
                }
            }
        }
        pairs.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
        Map<Statement, Statement> partners = new HashMap<>();
        Set<Statement> gone = new LinkedHashSet<>();
        for (Pair pair : pairs) {
            if (!partners.containsKey(pair.reader()) && gone.add(pair.engine())) {
                partners.put(pair.reader(), pair.engine());
            }
        }
        return partners;
    }
}
