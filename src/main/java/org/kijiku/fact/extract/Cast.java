package org.kijiku.fact.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Claim;
import org.kijiku.fact.Event;
import org.kijiku.fact.FactsDocument.Named;
import org.kijiku.fact.Figure;
import org.kijiku.fact.Provision;
import org.kijiku.fact.Reading;
import org.kijiku.fact.Statement;
import org.kijiku.fact.Term;
import org.kijiku.mention.Authority;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityMention;
import org.kijiku.text.Quote;

/** The entities of an article: those it mentions, and those that its statements and groups lean on. */
final class Cast {
    private final Authority authority;

    Cast(Authority authority) {
        this.authority = authority;
    }

    /** Each entity once, in order of its first mention, the implied ones last. */
    List<Named> of(Reading reading, List<? extends Statement> statements) {
        Map<String, Entity> entities = new LinkedHashMap<>();
        Map<String, Set<Quote>> mentions = new LinkedHashMap<>();
        for (EntityMention mention : reading.entities()) {
            entities.putIfAbsent(mention.entity().id(), mention.entity());
            mentions.computeIfAbsent(mention.entity().id(), id -> new LinkedHashSet<>())
                    .add(reading.article().text().quote(mention.span()));
        }
        Stream<String> leanedOn = Stream.concat(
                reading.entities().stream().flatMap(mention -> mention.entity().members().stream()),
                statements.stream().flatMap(Cast::ids));
        leanedOn.forEach(id -> known(id).ifPresent(entity -> entities.putIfAbsent(id, entity)));
        List<Named> cast = new ArrayList<>();
        entities.forEach((id, entity) -> cast.add(new Named(entity, List.copyOf(mentions.getOrDefault(id, Set.of())))));
        return List.copyOf(cast);
    }

    private Optional<Entity> known(String id) {
        return authority.byId(id);
    }

    /** Ids of all entities that a statement names. */
    static Stream<String> ids(Statement statement) {
        Stream<@Nullable String> own = switch (statement) {
            case Figure figure -> Stream.of(id(figure.subject()));
            case Event event ->
                Stream.concat(
                        event.participants().stream().map(Event.Participant::entity),
                        Stream.of(id(event.object()), id(event.place())));
            case Provision provision -> Stream.of(provision.agreement());
            case Claim claim ->
                Stream.concat(claim.about().stream(), Stream.of(id(claim.subject()), id(claim.object())));
        };
        return Stream.concat(own, Stream.of(statement.assertion().assertedBy())).flatMap(Stream::ofNullable);
    }

    private static @Nullable String id(@Nullable Term term) {
        return term == null ? null : term.entity();
    }
}
