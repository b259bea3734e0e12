package org.kijiku.fact.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kijiku.fact.Event;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.FactsDocument.Named;
import org.kijiku.fact.Statement;

/** Joins a reader's document to the engine's. Where both speak of one thing, the reader's word counts. */
public final class FactsMerge {
    private FactsMerge() {}

    /**
     * The joined document, with the refusals of the reader's.
     *
     * @param engine what the engine finds
     * @param reader what a reader adds, of the same article
     * @param declared ids of the entities that the reader declares
     * @param withdrawn ids of statements of the engine that the reader holds to be wrong
     */
    public static FactsDocument of(
            FactsDocument engine, FactsDocument reader, Set<String> declared, Set<String> withdrawn) {
        Renaming renaming = Renaming.between(engine.entities(), reader.entities(), declared);
        Joining joining = new Joining(withdrawn);
        List<Statement> joined = joining.join(
                engine.statements().map(renaming::statement).toList(),
                reader.statements().toList());
        List<Statement> all = joined.stream().map(after(joining.renamed())).toList();
        return new FactsDocument(
                engine.article(),
                entities(engine, reader, renaming),
                reader.tables().isEmpty() ? engine.tables() : reader.tables(),
                only(org.kijiku.fact.Figure.class, all),
                only(Event.class, all),
                only(org.kijiku.fact.Provision.class, all),
                only(org.kijiku.fact.Claim.class, all),
                Stream.concat(engine.rejected().stream(), reader.rejected().stream())
                        .toList());
    }

    private static <S extends Statement> List<S> only(Class<S> kind, List<Statement> statements) {
        return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Follows events to the ids they have after joining; those withdrawn are followed no more. */
    private static UnaryOperator<Statement> after(Map<String, String> renamed) {
        return statement -> statement instanceof Event event
                ? new Event(
                        event.id(),
                        event.evidence(),
                        event.assertion(),
                        event.type(),
                        event.participants(),
                        event.object(),
                        event.place(),
                        event.date(),
                        event.after().stream()
                                .map(id -> renamed.getOrDefault(id, id))
                                .filter(id -> !id.isEmpty() && !id.equals(event.id()))
                                .distinct()
                                .toList())
                : statement;
    }

    private static List<Named> entities(FactsDocument engine, FactsDocument reader, Renaming renaming) {
        Map<String, Named> byId = new LinkedHashMap<>();
        Map<String, Named> readers = new HashMap<>();
        reader.entities().forEach(named -> readers.put(named.entity().id(), named));
        List<Named> all = new ArrayList<>(engine.entities());
        all.addAll(reader.entities());
        for (Named named : all) {
            String id = renaming.id(named.entity().id());
            Named preferred = readers.getOrDefault(id, named);
            byId.merge(id, new Named(renaming.entity(preferred.entity()), named.mentions()), FactsMerge::together);
        }
        return List.copyOf(byId.values());
    }

    private static Named together(Named one, Named other) {
        return new Named(
                one.entity(),
                Stream.concat(one.mentions().stream(), other.mentions().stream())
                        .distinct()
                        .sorted(java.util.Comparator.comparingInt(quote -> quote.start()))
                        .toList());
    }
}
