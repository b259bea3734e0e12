package org.kijiku.fact;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Entity;
import org.kijiku.table.Table;
import org.kijiku.text.Article;
import org.kijiku.text.Quote;

/**
 * All that is known of one article: what {@code kijiku extract} writes and {@code kijiku load} takes. Its published form
 * is {@code ontology/facts.schema.json}.
 */
public record FactsDocument(
        Article article,
        List<Named> entities,
        List<Table> tables,
        List<Figure> figures,
        List<Event> events,
        List<Provision> provisions,
        List<Claim> claims,
        List<Rejection> rejected) {
    /**
     * An entity and where this article names it.
     *
     * @param mentions may be empty only for an entity that another one of the document implies (a group's member)
     */
    public record Named(Entity entity, List<Quote> mentions) {
        public Named {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A fact that was refused.
     *
     * @param path where it stood in its document: {@code figures[3]}
     * @param id its id if it had one
     * @param reason why, for the person who must mend it
     */
    public record Rejection(String path, @Nullable String id, String reason) {}

    public FactsDocument {
        entities = List.copyOf(entities);
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
        events = List.copyOf(events);
        provisions = List.copyOf(provisions);
        claims = List.copyOf(claims);
        rejected = List.copyOf(rejected);
    }

    /** Every statement, figures first. */
    public Stream<Statement> statements() {
        return Stream.of(figures, events, provisions, claims).flatMap(List::stream);
    }
}
