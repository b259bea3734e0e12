package org.kijiku.mention.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Span;

/** The candidates of one passage so far; later finders build upon earlier ones. Belongs to one thread. */
public final class Sightings {
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Span> guarded = new ArrayList<>();
    private final Map<Integer, List<Candidate>> byEnd = new HashMap<>();

    /** Keeps candidates out of words that hold a name's letters without naming it: 中国 in 中国地方. */
    void guard(Span words) {
        guarded.add(words);
    }

    public void add(Candidate candidate) {
        Span span = candidate.span();
        if (guarded.stream().anyMatch(words -> words.contains(span) && !words.equals(span))) {
            return;
        }
        candidates.add(candidate);
        byEnd.computeIfAbsent(candidate.span().end(), end -> new ArrayList<>(2)).add(candidate);
    }

    public void add(Span span, Sense sense, double confidence, String rule) {
        add(new Candidate(span, sense, confidence, rule));
    }

    /** All in the order found. */
    public List<Candidate> all() {
        return List.copyOf(candidates);
    }

    /** The longest candidate of this type that ends at {@code offset}. */
    public Optional<Candidate> endingAt(int offset, EntityType type) {
        return byEnd.getOrDefault(offset, List.of()).stream()
                .filter(candidate -> candidate.sense().type() == type)
                .max((a, b) -> Integer.compare(a.span().length(), b.span().length()));
    }

    /** Where the state's name begins that {@code offset} would cut in two, else {@code offset}. */
    public int uncut(int offset) {
        return candidates.stream()
                .filter(candidate -> candidate.sense().type() == EntityType.STATE)
                .map(Candidate::span)
                .filter(span -> span.start() < offset && offset < span.end())
                .mapToInt(Span::start)
                .min()
                .orElse(offset);
    }

    /** True if these words are a state's name or a composite of them. */
    public boolean hasState(Span span) {
        return candidates.stream()
                .anyMatch(candidate -> candidate.span().equals(span)
                        && (candidate.sense().type() == EntityType.STATE
                                || candidate.sense() instanceof Sense.Together));
    }
}
