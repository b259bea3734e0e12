package org.kijiku.mention.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kijiku.mention.EntityType;

/**
 * Chooses among overlapping candidates: the longer one wins, and what it holds stays only where a name within a name
 * still names something (在日米軍 in 在日米軍駐留経費, but not 日本 in 日本共産党).
 */
public final class Selection {
    private static final Map<String, Integer> RANK = Map.ofEntries(
            Map.entry("state-body", 0),
            Map.entry("metonymy", 0),
            Map.entry("authority", 1),
            Map.entry("title", 2),
            Map.entry("pair", 2),
            Map.entry("gloss", 3),
            Map.entry("quoted", 4),
            Map.entry("composite", 5),
            Map.entry("apposition", 5),
            Map.entry("local", 6),
            Map.entry("suffix", 7),
            Map.entry("anaphor", 8),
            Map.entry("lexical", 9),
            Map.entry("model", 10));

    private Selection() {}

    /**
     * The chosen candidates in order of the text, the longer one first where they begin together. A known name that
     * is not chosen still keeps shorter ones out of its words.
     */
    public static List<Candidate> choose(Passage passage, List<Candidate> candidates) {
        List<Candidate> ordered = new ArrayList<>(candidates);
        ordered.sort(Comparator.comparingInt((Candidate c) -> -c.span().length())
                .thenComparingInt(c -> RANK.getOrDefault(c.rule(), 20))
                .thenComparing(Candidate::span));
        List<Candidate> chosen = new ArrayList<>();
        List<Candidate> taken = new ArrayList<>();
        for (Candidate candidate : ordered) {
            if (taken.stream().allMatch(other -> admits(passage, other, candidate))) {
                chosen.add(candidate);
                taken.add(candidate);
            } else if (candidate.rule().equals("authority")) {
                taken.add(candidate);
            }
        }
        chosen.sort(Comparator.comparingInt((Candidate c) -> c.span().start())
                .thenComparingInt(c -> -c.span().length()));
        return chosen;
    }

    private static boolean admits(Passage passage, Candidate chosen, Candidate candidate) {
        if (!chosen.span().overlaps(candidate.span())) {
            return true;
        }
        return chosen.span().contains(candidate.span())
                && !chosen.span().equals(candidate.span())
                && !isListed(passage, candidate)
                && admits(chosen, candidate);
    }

    /** 在日米軍人 in 在日米軍人・家族: a part of an enumeration is no group by itself. */
    private static boolean isListed(Passage passage, Candidate inner) {
        return inner.sense().type() == EntityType.GROUP
                && passage.at(inner.span().end()) == '・';
    }

    private static boolean admits(Candidate outer, Candidate inner) {
        EntityType type = inner.sense().type();
        if (inner.rule().equals("lexical") || inner.sense() instanceof Sense.Back) {
            return false;
        }
        boolean found = outer.rule().equals("suffix");
        return switch (outer.sense().type()) {
            case PROGRAM, AGREEMENT, CONCEPT ->
                switch (type) {
                    case STATE, GOVERNMENT, ORGANIZATION, ARMED_FORCE, GROUP -> true;
                    case PLACE, PERSON -> found;
                    case CONCEPT, PROGRAM, AGREEMENT ->
                        type != outer.sense().type() && !inner.rule().equals("suffix");
                    case OFFICE -> false;
                };
            case PERSON ->
                type != EntityType.PERSON
                        && type != EntityType.PROGRAM
                        && (type != EntityType.OFFICE || inner.rule().equals("title"));
            case GROUP ->
                type == EntityType.STATE
                        || type == EntityType.GOVERNMENT
                        || type == EntityType.GROUP && !(inner.sense() instanceof Sense.Together);
            case OFFICE -> type == EntityType.STATE || type == EntityType.ORGANIZATION;
            default -> false;
        };
    }
}
