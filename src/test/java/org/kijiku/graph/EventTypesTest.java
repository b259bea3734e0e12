package org.kijiku.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.kijiku.fact.event.EventType;

/** The types in the code and those in the ontology are the same. */
class EventTypesTest {
    private final Model model = RDFDataMgr.loadModel("ontology/event-types.ttl");

    @Test
    void fileAndCodeAgree() {
        Map<String, String> inCode =
                Arrays.stream(EventType.values()).collect(Collectors.toMap(EventType::name, EventType::plover));
        Map<String, String> inFile = model.listSubjectsWithProperty(SKOS.notation).toList().stream()
                .collect(Collectors.toMap(
                        Resource::getLocalName,
                        type -> type.getProperty(model.createProperty(type.getNameSpace(), "ploverClass"))
                                .getString()));
        assertEquals(inCode, inFile);
    }

    @Test
    void everyTypeIsNamedAndDefinedInBothLanguages() {
        model.listSubjectsWithProperty(SKOS.notation).forEach(type -> {
            assertEquals(type.getLocalName(), type.getProperty(SKOS.notation).getString());
            for (String language : new String[] {"en", "ja"}) {
                assertTrue(type.getProperty(SKOS.prefLabel, language) != null, type + " label " + language);
                assertTrue(type.getProperty(SKOS.definition, language) != null, type + " definition " + language);
            }
        });
    }
}
