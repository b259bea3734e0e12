package org.kijiku.store.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kijiku.fact.json.FactsDraft;
import org.kijiku.fact.json.FactsJson;
import org.kijiku.fact.json.FactsSchema;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Shapes;
import org.kijiku.graph.Vocabulary;

/** The served graph of the seed is complete: what a careful reader found is in it. */
class SeedAnnotationsTest {
    private static final Path GOLD = Path.of("../shared/gold/seed.gold.json");
    private static final List<String> STATEMENTS = List.of("figures", "events", "provisions", "claims");

    private static SeedGraph seed;
    private static String text;

    @BeforeAll
    static void load() throws IOException {
        seed = SeedGraph.load();
        text = Files.readString(SeedGraph.ANNOTATIONS);
    }

    @Test
    void theAnnotationsKeepThePublishedForm() {
        assertEquals(List.of(), new FactsSchema().faults(text));
    }

    @Test
    void nothingOfThemIsRefused() {
        assertEquals(List.of(), seed.problems());
        assertEquals(List.of(), Shapes.open(SeedGraph.ONTOLOGY).violations(seed.model()));
    }

    @Test
    void everyAnnotationIsInTheGraphAndNamesItsFile() {
        FactsDraft draft = new FactsJson().read("annotations", text).getFirst();
        Resource file = seed.model().createResource(Iris.origin(SeedGraph.SLUG + ".annotations.json"));
        List<String> missing = new ArrayList<>();
        int seen = 0;
        for (String list : STATEMENTS) {
            for (FactsDraft.Entry entry : draft.entries(list)) {
                String id = entry.node().get("id").textValue();
                Resource node = seed.model().createResource(Iris.statement(SeedGraph.SLUG, id));
                if (!node.hasProperty(Vocabulary.GENERATED_BY, file)) {
                    missing.add(id);
                }
                seen++;
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(seen > 350, seen + " statements read");
        for (FactsDraft.Entry entry : draft.entries("entities")) {
            Resource node = seed.model()
                    .createResource(Iris.entity(entry.node().get("id").textValue()));
            assertTrue(node.hasProperty(Vocabulary.MENTIONED_IN), node.toString());
        }
    }

    @Test
    void whatEngineAndReaderBothFindIsOneNode() {
        long joined = seed.model()
                .listSubjectsWithProperty(
                        Vocabulary.GENERATED_BY,
                        seed.model().createResource(Iris.origin(SeedGraph.SLUG + ".annotations.json")))
                .filterKeep(node ->
                        node.listProperties(Vocabulary.GENERATED_BY).toList().size() > 1)
                .toList()
                .size();
        assertTrue(joined >= 40, joined + " facts have both origins");
        assertEquals(
                1, seed.touching("Figure", Vocabulary.MAIN_EVIDENCE, 2482, 2485).size());
    }

    @Test
    void everyItemOfTheGoldIsCovered() throws IOException {
        assumeTrue(Files.exists(GOLD));
        JsonNode gold = JsonMapper.builder().build().readTree(Files.readString(GOLD));
        Map<String, String> kinds = Map.of(
                "actors",
                "Entity",
                "places",
                "Entity",
                "concepts",
                "Entity",
                "agreements",
                "Entity",
                "programs",
                "Entity",
                "figures",
                "Figure",
                "events",
                "Event",
                "claims",
                "Claim",
                "relations",
                "Claim");
        List<String> missing = new ArrayList<>();
        int seen = 0;
        for (Map.Entry<String, String> kind : kinds.entrySet()) {
            for (JsonNode item : gold.get(kind.getKey())) {
                if (isAside(item)) {
                    continue;
                }
                seen++;
                if (nodes(kind.getValue(), item).stream().noneMatch(node -> agrees(node, item))) {
                    missing.add(kind.getKey() + " " + item.get("id").textValue());
                }
            }
        }
        for (JsonNode agreement : gold.get("agreements")) {
            for (JsonNode provision : agreement.get("provisions")) {
                seen++;
                if (nodes("Provision", provision).isEmpty()) {
                    missing.add("provision " + provision.get("id").textValue());
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(seen > 500, seen + " items read");
    }

    /** Advertising is no part of what the article says. */
    private static boolean isAside(JsonNode item) {
        return item.path("boilerplate").asBoolean() || !item.path("content").asBoolean(true);
    }

    private static List<Resource> nodes(String type, JsonNode item) {
        int start = item.get("start").intValue();
        int end = start
                + item.get("quote")
                        .textValue()
                        .codePointCount(0, item.get("quote").textValue().length());
        var property = type.equals("Entity") ? Vocabulary.MENTIONED_IN : Vocabulary.EVIDENCE;
        return seed.touching(type, property, start, end);
    }

    /** A figure must have the gold's value; of the others the place and the sort are compared. */
    private static boolean agrees(Resource node, JsonNode item) {
        if (!node.hasProperty(Vocabulary.UNIT_CODE)) {
            return true;
        }
        JsonNode value = item.path("value");
        return value.isNumber()
                ? node.hasProperty(Vocabulary.VALUE)
                        && new BigDecimal(node.getProperty(Vocabulary.VALUE)
                                                .getLiteral()
                                                .getLexicalForm())
                                        .compareTo(value.decimalValue())
                                == 0
                : !node.hasProperty(Vocabulary.VALUE);
    }
}
