package org.kijiku.fact.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Claim;
import org.kijiku.fact.Event;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.FactsDocument.Rejection;
import org.kijiku.fact.Figure;
import org.kijiku.fact.Provision;
import org.kijiku.fact.clause.ProseReader;
import org.kijiku.fact.json.FactsDraft;
import org.kijiku.fact.modality.StatusReader;
import org.kijiku.mention.Authority;
import org.kijiku.mention.number.NumericRecognizer;
import org.kijiku.mention.number.Units;
import org.kijiku.mention.time.DateRecognizer;
import org.kijiku.table.Table;
import org.kijiku.text.StoredText;

/**
 * Makes a facts document of a draft: each fact is let in or refused by itself, with its reason. An instance belongs to
 * one thread.
 */
public final class Verifier {
    private static final Set<String> LISTS =
            Set.of("kijiku", "article", "entities", "tables", "figures", "events", "provisions", "claims", "rejected");

    private final Authority authority;
    private final Codes codes;
    private final NumericRecognizer recognizer;
    private final DateRecognizer dates;
    private final StatusReader statuses;
    private final ProseReader prose = new ProseReader();
    private final Function<String, Optional<String>> unitIris;

    private Verifier(
            Authority authority,
            Codes codes,
            NumericRecognizer recognizer,
            DateRecognizer dates,
            StatusReader statuses,
            Function<String, Optional<String>> unitIris) {
        this.authority = authority;
        this.codes = codes;
        this.recognizer = recognizer;
        this.dates = dates;
        this.statuses = statuses;
        this.unitIris = unitIris;
    }

    /**
     * A verifier.
     *
     * @param ontologyDir the folder {@code ontology/}
     * @param authority known entities
     * @param codes event types and relations of the ontology
     * @throws IllegalArgumentException naming file and line of a row that cannot be used
     */
    public static Verifier open(Path ontologyDir, Authority authority, Codes codes) {
        return new Verifier(
                authority,
                codes,
                NumericRecognizer.open(ontologyDir),
                DateRecognizer.open(ontologyDir),
                StatusReader.open(ontologyDir),
                Units.open(ontologyDir)::iri);
    }

    /**
     * The facts of a draft that its article says. What was refused is in {@code rejected}.
     *
     * @param base what is known of the article already: its text, and entities and tables that the draft may use
     */
    public FactsDocument verify(FactsDraft draft, FactsDocument base) {
        Run run = new Run(draft, base);
        run.lists();
        List<Table> tables = run.each("tables", new Tables(base.article().text())::table);
        run.entities();
        Statements statements = run.statements(base, tables);
        List<Figure> figures = run.each("figures", statements::figure);
        List<Event> events = run.ordered(run.each("events", statements::event));
        List<Provision> provisions = run.each("provisions", statements::provision);
        List<Claim> claims = run.each("claims", statements::claim);
        return new FactsDocument(
                base.article(), run.entities.all(), tables, figures, events, provisions, claims, run.rejected);
    }

    /** One draft on its way through. */
    private final class Run {
        private final FactsDraft draft;
        private final Passages passages;
        private final Entities entities;
        private final List<Rejection> rejected = new ArrayList<>();

        Run(FactsDraft draft, FactsDocument base) {
            this.draft = draft;
            StoredText text = base.article().text();
            this.passages = new Passages(text);
            this.entities = new Entities(authority, text, passages, base.entities());
        }

        /** Refuses parts of the document that nothing would read. */
        void lists() {
            draft.root().fields().forEachRemaining(field -> {
                boolean list = !Set.of("kijiku", "article").contains(field.getKey());
                if (!LISTS.contains(field.getKey())) {
                    rejected.add(new Rejection(field.getKey(), null, "unknown part of a facts document"));
                } else if (list && !field.getValue().isArray()) {
                    rejected.add(new Rejection(field.getKey(), null, "must be an array"));
                }
            });
        }

        void entities() {
            draft.entries("entities").forEach(entry -> entities.expect(entry.node()));
            each("entities", node -> {
                List<String> troubles = new ArrayList<>();
                entities.declare(node, troubles);
                troubles.forEach(trouble -> rejected.add(new Rejection("entities", id(node), trouble)));
                return node;
            });
        }

        Statements statements(FactsDocument base, List<Table> tables) {
            List<Table> all = new ArrayList<>(base.tables());
            all.addAll(tables);
            Numbers numbers = new Numbers(recognizer, base.article(), all);
            String text = base.article().text().value();
            return new Statements(
                    origin(),
                    codes,
                    passages,
                    new Words(text),
                    entities,
                    new Times(dates, base.article()),
                    new Figures(unitIris, numbers::readings),
                    new Roles(text),
                    new Reality(statuses, prose.read(base.article())));
        }

        private String origin() {
            Path name = Path.of(draft.source()).getFileName();
            return name == null ? draft.source() : name.toString();
        }

        <T> List<T> each(String list, Function<JsonNode, T> make) {
            List<T> made = new ArrayList<>();
            for (FactsDraft.Entry entry : draft.entries(list)) {
                try {
                    made.add(make.apply(entry.node()));
                } catch (Refusal refusal) {
                    rejected.add(new Rejection(entry.path(), id(entry.node()), refusal.reason()));
                }
            }
            return made;
        }

        /** Events may follow only events that were let in. */
        List<Event> ordered(List<Event> events) {
            Set<String> ids = events.stream().map(Event::id).collect(Collectors.toSet());
            List<Event> ordered = new ArrayList<>();
            for (Event event : events) {
                List<String> missing =
                        event.after().stream().filter(id -> !ids.contains(id)).toList();
                missing.forEach(id -> rejected.add(
                        new Rejection("events", event.id(), "after names " + id + ", which is no event let in here")));
                List<String> after =
                        event.after().stream().filter(ids::contains).toList();
                ordered.add(new Event(
                        event.id(),
                        event.evidence(),
                        event.assertion(),
                        event.type(),
                        event.participants(),
                        event.object(),
                        event.place(),
                        event.date(),
                        after));
            }
            return ordered;
        }

        private static @Nullable String id(JsonNode node) {
            String id = node.path("id").asText("");
            return id.isEmpty() ? null : id;
        }
    }
}
