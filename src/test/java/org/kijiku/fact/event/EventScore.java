package org.kijiku.fact.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kijiku.fact.Event;
import org.kijiku.fact.Status;

/** Compares events with gold, one to one: same place, type and flags first, then same place and type, then same place. */
final class EventScore {
    record Pair(Gold.Told gold, Event event, boolean type, boolean flags) {}

    final List<Pair> pairs = new ArrayList<>();
    final List<Gold.Told> missed = new ArrayList<>();
    final List<Event> extra = new ArrayList<>();
    private final int golds;
    private final int events;

    EventScore(List<Gold.Told> gold, List<Event> found) {
        golds = gold.size();
        events = found.size();
        Set<Gold.Told> left = new HashSet<>(gold);
        Set<Event> free = new HashSet<>(found);
        for (int round = 0; round < 4; round++) {
            for (Gold.Told told : gold) {
                for (Event event : found) {
                    boolean type = told.types().contains(event.type());
                    boolean flags = sameFlags(told, event);
                    boolean fits = switch (round) {
                        case 0 -> type && flags;
                        case 1 -> type;
                        case 2 -> flags;
                        default -> true;
                    };
                    if (fits && left.contains(told) && free.contains(event) && overlaps(told, event)) {
                        left.remove(told);
                        free.remove(event);
                        pairs.add(new Pair(told, event, type, flags));
                    }
                }
            }
        }
        gold.stream().filter(left::contains).forEach(missed::add);
        found.stream().filter(free::contains).forEach(extra::add);
    }

    static boolean isUnreal(Event event) {
        Status status = event.assertion().status();
        return status == Status.PLANNED || status == Status.TARGET || status == Status.HYPOTHETICAL;
    }

    private static boolean sameFlags(Gold.Told told, Event event) {
        return told.negated() == event.assertion().negated() && told.unreal() == isUnreal(event);
    }

    private static boolean overlaps(Gold.Told told, Event event) {
        return event.evidence().stream()
                .anyMatch(quote -> told.spans().stream().anyMatch(span -> span.overlaps(quote.span())));
    }

    double f1() {
        return f1(pairs.stream().filter(pair -> pair.type() && pair.flags()).count());
    }

    /** F1 by place alone. */
    double placeF1() {
        return f1(pairs.size());
    }

    private double f1(long right) {
        return golds + events == 0 ? 1 : 2.0 * right / (golds + events);
    }

    double typeRight() {
        return pairs.isEmpty() ? 1 : pairs.stream().filter(Pair::type).count() / (double) pairs.size();
    }

    double flagsRight() {
        return pairs.isEmpty() ? 1 : pairs.stream().filter(Pair::flags).count() / (double) pairs.size();
    }
}
