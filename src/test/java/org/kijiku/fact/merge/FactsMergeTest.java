package org.kijiku.fact.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kijiku.fact.Assertion;
import org.kijiku.fact.Event;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.FactsDocument.Named;
import org.kijiku.fact.Statement;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.graph.Samples;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;

class FactsMergeTest {
    private final FactsDocument engine = Samples.document();

    private FactsDocument reader(List<Named> entities, List<Event> events) {
        return new FactsDocument(
                engine.article(), entities, List.of(), List.of(), events, List.of(), List.of(), List.of());
    }

    private Event signing(String id, String quote, String object, Status status) {
        return new Event(
                id,
                List.of(Samples.quote(engine.article(), quote)),
                new Assertion(status, false, null, 1.0, List.of("x.annotations.json")),
                "SIGN",
                List.of(),
                Term.words(object),
                null,
                null,
                List.of());
    }

    @Test
    void oneThingSaidTwiceIsOneFact() {
        FactsDocument joined = FactsMerge.of(
                engine, reader(List.of(), List.of(signing("mine", "署名した", "協定", Status.PLANNED))), Set.of(), Set.of());
        assertEquals(1, joined.events().size());
        Event event = joined.events().getFirst();
        assertEquals("mine", event.id());
        assertEquals(Status.PLANNED, event.assertion().status());
        assertEquals(
                List.of("x.annotations.json", "test/sample@1"),
                event.assertion().origins());
        assertEquals(2, event.evidence().size());
        assertEquals("2024-05", event.date());
        assertEquals(2, event.participants().size());
    }

    @Test
    void thingsThatDifferStayApart() {
        FactsDocument joined = FactsMerge.of(
                engine,
                reader(List.of(), List.of(signing("other", "甲国と乙国の協定", "協定", Status.ACTUAL))),
                Set.of(),
                Set.of());
        assertEquals(
                List.of("other", "e1"), joined.events().stream().map(Event::id).toList());
    }

    @Test
    void twoFactsOfOneQuoteFindEachTheirPartner() {
        FactsDocument two = FactsMerge.of(
                engine,
                reader(
                        List.of(),
                        List.of(
                                signing("oil", "協定に署名した", "石油", Status.ACTUAL),
                                signing("pact", "協定に署名した", "協定", Status.ACTUAL))),
                Set.of(),
                Set.of());
        assertEquals(2, two.events().size());
        assertEquals(1, two.events().get(0).assertion().origins().size());
        assertEquals(2, two.events().get(1).assertion().origins().size());
    }

    @Test
    void aWithdrawnFactIsGone() {
        FactsDocument joined = FactsMerge.of(engine, reader(List.of(), List.of()), Set.of(), Set.of("f1"));
        assertTrue(joined.figures().isEmpty());
        assertEquals(1, joined.events().size());
    }

    @Test
    void anEntityTakesTheReadersName() {
        Entity entity = new Entity("state/ko", EntityType.STATE, "甲国", "Ko", List.of(), List.of(), null, List.of());
        Named named = new Named(entity, List.of(Samples.quote(engine.article(), "甲国は乙国に石油")));
        FactsDocument joined = FactsMerge.of(engine, reader(List.of(named), List.of()), Set.of(), Set.of());
        assertEquals(
                List.of("state/ko", "state/xbb", "agreement/kyotei"),
                joined.entities().stream().map(each -> each.entity().id()).toList());
        assertEquals(2, joined.entities().getFirst().mentions().size());
        assertTrue(joined.statements().map(Statement::toString).noneMatch(text -> text.contains("state/xaa")));
    }

    @Test
    void joiningNothingChangesNothing() {
        FactsDocument joined = FactsMerge.of(engine, reader(List.of(), List.of()), Set.of(), Set.of());
        assertEquals(engine.statements().toList(), joined.statements().toList());
        assertEquals(engine.entities(), joined.entities());
    }

    @Test
    void theReaderNamesWhatTheSameWordsTell() {
        Event found = engine.events().getFirst();
        Event named = new Event(
                "mine",
                List.of(found.evidence().getFirst()),
                new Assertion(Status.ACTUAL, false, null, 1.0, List.of("x.annotations.json")),
                "AGREE",
                List.of(),
                null,
                null,
                null,
                List.of());
        FactsDocument joined = FactsMerge.of(engine, reader(List.of(), List.of(named)), Set.of(), Set.of());
        assertEquals(1, joined.events().size());
        assertEquals("AGREE", joined.events().getFirst().type());
        assertEquals(found.participants(), joined.events().getFirst().participants());
    }
}
