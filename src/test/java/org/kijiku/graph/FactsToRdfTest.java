package org.kijiku.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.kijiku.fact.Assertion;
import org.kijiku.fact.Claim;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.Status;

class FactsToRdfTest {
    private final FactsDocument document = Samples.document();
    private final Model model = Samples.translation().model(document);

    @Test
    void theSameFactsGiveTheSameGraph() {
        assertTrue(model.isIsomorphicWith(Samples.translation().model(Samples.document())));
    }

    @Test
    void everyPassageStandsWhereItsIriSays() {
        String body = document.article().text().value();
        List<Resource> passages =
                model.listSubjectsWithProperty(RDF.type, Vocabulary.PASSAGE).toList();
        for (Resource passage : passages) {
            int start = passage.getProperty(Vocabulary.OA_START).getInt();
            int end = passage.getProperty(Vocabulary.OA_END).getInt();
            String words = body.substring(body.offsetByCodePoints(0, start), body.offsetByCodePoints(0, end));
            assertEquals(words, passage.getProperty(Vocabulary.OA_EXACT).getString());
            assertTrue(passage.getURI().endsWith("#char=" + start + "," + end), passage.getURI());
        }
        assertTrue(passages.size() >= 7, "passages: " + passages.size());
    }

    @Test
    void aStatedRelationIsAlsoADirectTriple() {
        assertTrue(exports(model));
    }

    @Test
    void aRelationThatIsNotActualIsNoDirectTriple() {
        for (Assertion assertion : List.of(
                new Assertion(Status.PLANNED, false, null, 1, List.of("test@1")),
                new Assertion(Status.ACTUAL, true, null, 1, List.of("test@1")),
                new Assertion(Status.ACTUAL, false, "state/xbb", 1, List.of("test@1")))) {
            assertFalse(exports(Samples.translation().model(with(assertion))), assertion::toString);
        }
    }

    @Test
    void datesKeepTheirPrecision() {
        Resource event =
                model.listSubjectsWithProperty(RDF.type, Vocabulary.EVENT).next();
        assertEquals("2024-05^^http://www.w3.org/2001/XMLSchema#gYearMonth", literal(event));
        assertEquals("2024-05-31", event.getProperty(Vocabulary.LATEST).getString());
        assertEquals(
                Optional.of("2026-03-31"),
                TimeSpan.of("FY2025").map(span -> span.latest().toString()));
        assertEquals(Optional.empty(), TimeSpan.of("2025-02-30"));
        assertEquals(
                Optional.of("2025-09-30"),
                TimeSpan.of("2025-04/2025-09").map(span -> span.latest().toString()));
    }

    @Test
    void irisHoldNoForbiddenCharacter() {
        assertEquals("https://w3id.org/kijiku/id/concept/a%20b%3Cc%E3%80%8C", Iris.entity("concept/a b<c「"));
        assertEquals("https://w3id.org/kijiku/id/concept/サーバー", Iris.entity("concept/サーバー"));
    }

    private static String literal(Resource event) {
        var date = event.getProperty(Vocabulary.DATE).getLiteral();
        return date.getLexicalForm() + "^^" + date.getDatatypeURI();
    }

    private FactsDocument with(Assertion assertion) {
        Claim claim = document.claims().getFirst();
        Claim changed = new Claim(
                claim.id(),
                claim.evidence(),
                assertion,
                claim.kind(),
                claim.subject(),
                claim.relation(),
                claim.object(),
                claim.about());
        return new FactsDocument(
                document.article(),
                document.entities(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(changed),
                List.of());
    }

    private static boolean exports(Model model) {
        return model.contains(
                model.createResource(Iris.entity("state/xaa")),
                Vocabulary.property("exportsTo"),
                model.createResource(Iris.entity("state/xbb")));
    }
}
