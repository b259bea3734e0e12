package org.kijiku.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.kijiku.graph.Shapes.Violation;

class ShapesTest {
    private final Shapes shapes = Shapes.open(Path.of("ontology"));
    private final Model model = Samples.translation().model(Samples.document());

    @Test
    void aSoundGraphObeys() {
        assertEquals(List.of(), shapes.violations(model));
    }

    @Test
    void aStatementWithoutEvidenceIsRefused() {
        refused(Vocabulary.EVENT, Vocabulary.EVIDENCE, "a statement needs evidence: a passage that says it");
    }

    @Test
    void aFigureWithoutUnitIsRefused() {
        refused(
                Vocabulary.FIGURE,
                Vocabulary.UNIT,
                "a figure needs the unit of its unit code; add the code to ontology/lexicon/units.tsv");
    }

    @Test
    void aFigureWithoutUnitCodeIsRefused() {
        refused(Vocabulary.FIGURE, Vocabulary.UNIT_CODE, "a figure needs a unit code; a bare number's is empty");
    }

    @Test
    void anEventWithoutTypeIsRefused() {
        refused(Vocabulary.EVENT, Vocabulary.EVENT_TYPE, "an event needs one type of ontology/event-types.ttl");
    }

    @Test
    void aStatementWithoutStatusIsRefused() {
        refused(
                Vocabulary.CLAIM,
                Vocabulary.STATUS,
                "a statement has one status: actual, planned, target, hypothetical or reported");
    }

    @Test
    void anEntityWithoutLabelIsRefused() {
        refused(Vocabulary.resource("State"), RDFS.label, "an entity needs a label, at most one a language");
    }

    @Test
    void aVagueAmountWithAPointValueIsRefused() {
        Resource figure = first(Vocabulary.FIGURE);
        figure.removeAll(Vocabulary.BOUND).addProperty(Vocabulary.BOUND, Vocabulary.resource("vague"));
        assertEquals(List.of("a vague amount has no point value"), messages());
    }

    private void refused(Resource type, Property missing, String message) {
        first(type).removeAll(missing);
        assertTrue(messages().contains(message), () -> message + " not in " + messages());
    }

    private Resource first(Resource type) {
        return model.listSubjectsWithProperty(RDF.type, type).next();
    }

    private List<String> messages() {
        return shapes.violations(model).stream()
                .map(Violation::message)
                .distinct()
                .toList();
    }
}
