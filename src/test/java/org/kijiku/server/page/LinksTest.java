package org.kijiku.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource({
        "https://w3id.org/kijiku/article/a/fact/event-sign, event-sign",
        "https://w3id.org/kijiku/ontology#actual, actual",
        "https://w3id.org/kijiku/id/state/japan, id/state/japan",
        "http://www.w3.org/2004/02/skos/core#Concept, skos:Concept",
        "http://www.wikidata.org/entity/Q17, http://www.wikidata.org/entity/Q17",
        "https://www.example.org/a/long/way/to/a/document/of/a/ministry.html?year=2024, example.org/…",
        "https://w3id.org/kijiku/dataset/defence/observation/budget/JPN/2024-04-01_2025-03-31, "
                + "dataset/defence/observat…04-01_2025-03-31",
        "urn:uuid:01234567-89ab-cdef-0123-456789abcdef-and-more, urn:uuid:01234567-89ab-c…9abcdef-and-more"
    })
    void anIriIsShownShort(String iri, String shown) {
        assertEquals(shown, Links.shortened(iri));
    }
}
