package org.kijiku.fact.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Assertion;
import org.kijiku.fact.Claim;
import org.kijiku.fact.Event;
import org.kijiku.fact.FactsDocument.Named;
import org.kijiku.fact.Figure;
import org.kijiku.fact.Provision;
import org.kijiku.fact.Statement;
import org.kijiku.fact.Term;
import org.kijiku.mention.Entity;
import org.kijiku.text.Quote;

/** Gives the engine's entities the ids that the reader knows them by. */
final class Renaming {
    private final Map<String, String> ids;

    private Renaming(Map<String, String> ids) {
        this.ids = Map.copyOf(ids);
    }

    /**
     * Pairs each entity of the engine with the reader's one of another id that has its Japanese label, or its type and
     * one of its passages. What the reader declares under the engine's id keeps it.
     */
    static Renaming between(List<Named> engine, List<Named> reader, Set<String> declared) {
        Set<String> known = engine.stream().map(named -> named.entity().id()).collect(Collectors.toSet());
        List<Named> added = reader.stream()
                .filter(named -> !known.contains(named.entity().id()))
                .toList();
        Map<String, String> ids = new HashMap<>();
        for (Named named : engine) {
            if (declared.contains(named.entity().id())) {
                continue;
            }
            added.stream()
                    .filter(other -> isSame(named, other))
                    .findFirst()
                    .ifPresent(
                            other -> ids.put(named.entity().id(), other.entity().id()));
        }
        return new Renaming(ids);
    }

    private static boolean isSame(Named one, Named other) {
        String label = one.entity().labelJa();
        if (!label.isEmpty() && label.equals(other.entity().labelJa())) {
            return true;
        }
        Set<Quote> shared = new HashSet<>(one.mentions());
        shared.retainAll(other.mentions());
        return !shared.isEmpty() && one.entity().type() == other.entity().type();
    }

    String id(String id) {
        return ids.getOrDefault(id, id);
    }

    Entity entity(Entity entity) {
        return new Entity(
                id(entity.id()),
                entity.type(),
                entity.labelJa(),
                entity.labelEn(),
                entity.aliases(),
                entity.sameAs(),
                entity.kind(),
                entity.members().stream().map(this::id).distinct().toList());
    }

    Statement statement(Statement statement) {
        Assertion assertion = assertion(statement.assertion());
        return switch (statement) {
            case Figure figure ->
                new Figure(
                        figure.id(),
                        figure.evidence(),
                        assertion,
                        figure.quantity(),
                        figure.measure(),
                        term(figure.subject()),
                        figure.period());
            case Event event ->
                new Event(
                        event.id(),
                        event.evidence(),
                        assertion,
                        event.type(),
                        event.participants().stream()
                                .map(part -> new Event.Participant(id(part.entity()), part.role()))
                                .distinct()
                                .toList(),
                        term(event.object()),
                        term(event.place()),
                        event.date(),
                        event.after());
            case Provision provision ->
                new Provision(
                        provision.id(),
                        provision.evidence(),
                        assertion,
                        id(provision.agreement()),
                        provision.area(),
                        provision.content(),
                        provision.aim(),
                        provision.benefit());
            case Claim claim ->
                new Claim(
                        claim.id(),
                        claim.evidence(),
                        assertion,
                        claim.kind(),
                        term(claim.subject()),
                        claim.relation(),
                        term(claim.object()),
                        claim.about().stream().map(this::id).distinct().toList());
        };
    }

    private @Nullable Term term(@Nullable Term term) {
        String entity = term == null ? null : term.entity();
        return term == null || entity == null ? term : new Term(id(entity), term.words());
    }

    private Assertion assertion(Assertion assertion) {
        String speaker = assertion.assertedBy();
        return new Assertion(
                assertion.status(),
                assertion.negated(),
                speaker == null ? null : id(speaker),
                assertion.confidence(),
                assertion.origins());
    }
}
