package org.kijiku.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.kijiku.mention.LexiconFile;

/** ISO 4217 currencies: each with its names, its states, and the unit that figures in it have. */
class CurrenciesTest {
    /** A unit of account of the IMF, the tender of no state. */
    private static final Set<String> NO_TENDER = Set.of("XDR");

    private final Model currencies =
            RDFDataMgr.loadModel(Path.of("ontology/currencies.ttl").toUri().toString());
    private final Model authority = AuthorityFiles.graph(Path.of("ontology"));

    private List<Resource> all() {
        return currencies.listSubjectsWithProperty(Vocabulary.ISO_4217).toList();
    }

    @Test
    void eachHasACodeANumberAndNamesOfItsOwn() {
        assertEquals(153, all().size());
        for (Property property : List.of(Vocabulary.ISO_4217, Vocabulary.property("iso4217Number"))) {
            List<String> values = currencies.listStatements(null, property, (RDFNode) null).toList().stream()
                    .map(statement -> statement.getString())
                    .toList();
            assertEquals(values.size(), Set.copyOf(values).size(), property + " tells them apart");
            assertTrue(values.size() >= 149, property + " of " + values.size());
        }
        for (String language : List.of("ja", "en")) {
            Set<String> names = all().stream()
                    .map(currency ->
                            currency.getRequiredProperty(RDFS.label, language).getString())
                    .collect(Collectors.toSet());
            assertEquals(153, names.size(), language);
        }
    }

    @Test
    void theStatesAreThoseOfTheAuthority() {
        List<RDFNode> unknown = currencies
                .listObjectsOfProperty(Vocabulary.property("tenderOf"))
                .filterDrop(state -> authority.contains(state.asResource(), Vocabulary.ISO2))
                .toList();
        assertEquals(List.of(), unknown);
        Resource yen = currencies.getResource(Iris.entity("concept/currency-jpy"));
        assertEquals(
                Iris.entity("state/japan"),
                yen.getProperty(Vocabulary.property("tenderOf")).getResource().getURI());
    }

    @Test
    void everyCurrencyThatAmountsAreReadInIsHere() {
        Set<String> read = LexiconFile.read(Path.of("ontology/lexicon/units.tsv")).rows().stream()
                .filter(row -> row.get("iri").startsWith("cur:"))
                .map(row -> row.get("iri").replace("cur:", "http://qudt.org/vocab/currency/"))
                .filter(iri -> NO_TENDER.stream().noneMatch(iri::endsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> here = currencies.listObjectsOfProperty(Vocabulary.property("currencyUnit")).toList().stream()
                .map(RDFNode::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(read, here);
        assertTrue(here.size() > 30, "units: " + here.size());
    }
}
