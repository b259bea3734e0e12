package org.kijiku.link.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.graph.Shapes;

/** The description of the files says what portals ask for, and its counts are those of the data. */
class CatalogFileTest {
    private static final Path FILES = Path.of("src/test/resources/org/kijiku/link/publish");
    private static final Shapes SHAPES = Shapes.of(
            RDFDataMgr.loadGraph(FILES.resolve("catalog.shapes.ttl").toUri().toString()));

    @TempDir
    private static Path folder = Path.of("");

    private static @Nullable Published published;

    @BeforeAll
    static void publish() {
        published = Published.knowledge(folder);
    }

    @AfterAll
    static void forget() {
        made().close();
    }

    private static Published made() {
        return Objects.requireNonNull(published);
    }

    @Test
    void itSaysWhatPortalsAskFor() {
        assertEquals(List.of(), SHAPES.violations(made().catalog()));
        assertEquals(3, things(DCAT.Distribution).size());
        assertTrue(things(VOID.Linkset).size() >= 2);
    }

    @Test
    void theShapesFindWhatIsMissing() {
        for (Property property : List.of(DCAT.accessURL, DCAT.mediaType, DCAT.byteSize, DCAT.dataset, VOID.triples)) {
            Model less = made().catalog();
            less.removeAll(null, property, null);
            assertTrue(!SHAPES.violations(less).isEmpty(), property + " is not missed");
        }
        Model other = made().catalog();
        Resource distribution = other.listSubjectsWithProperty(DCAT.mediaType).next();
        distribution.removeAll(DCAT.mediaType).addProperty(DCAT.mediaType, "application/trig");
        assertEquals(2, SHAPES.violations(other).size());
    }

    @Test
    void sizesAndChecksumsAreThoseOfTheFiles() throws IOException {
        for (Resource distribution : things(DCAT.Distribution)) {
            Path file = made().folder()
                    .resolve(distribution.getRequiredProperty(DCTerms.title).getString());
            String address = distribution
                    .getRequiredProperty(DCAT.downloadURL)
                    .getResource()
                    .getURI();
            assertEquals(file.toUri().toString(), address);
            assertEquals(
                    Files.size(file),
                    distribution.getRequiredProperty(DCAT.byteSize).getLong());
            String text = Files.readString(file, StandardCharsets.UTF_8);
            assertTrue(
                    made().catalog()
                            .listStatements()
                            .filterKeep(found -> found.getObject().isLiteral()
                                    && found.getString().equals(NamedModel.sha256(text)))
                            .hasNext(),
                    "checksum of " + file);
        }
    }

    @Test
    void countsOfLinksAreThoseOfAQuery() throws IOException {
        List<Resource> linksets = things(VOID.Linkset);
        long all = 0;
        for (Resource linkset : linksets) {
            Resource predicate = linkset.getRequiredProperty(VOID.linkPredicate).getResource();
            Resource target = linkset.getRequiredProperty(VOID.objectsTarget).getResource();
            long said = linkset.getRequiredProperty(VOID.triples).getLong();
            assertEquals(count(predicate, target.getURI()), said, predicate + " to " + target);
            all += said;
        }
        long sum = 0;
        for (Property predicate : List.of(OWL2.sameAs, SKOS.exactMatch, SKOS.closeMatch)) {
            sum += count(predicate, "http");
        }
        assertEquals(sum, all, "no link is in no set, none in two");
        assertTrue(all > 1400, "links: " + all);
    }

    private static long count(Resource predicate, String target) throws IOException {
        String query = Files.readString(FILES.resolve("linkset-count.rq"));
        return made().store().read(data -> {
            try (QueryExecution execution = QueryExecution.dataset(data)
                    .query(query)
                    .substitution("predicate", predicate)
                    .substitution("target", data.getDefaultModel().createLiteral(target))
                    .build()) {
                return execution.execSelect().next().getLiteral("n").getLong();
            }
        });
    }

    @Test
    void theNumberOfTriplesIsThatOfTheUnion() {
        long union = made().store().read(data -> data.getUnionModel().size());
        assertEquals(
                union,
                made().catalog()
                        .getResource(Iris.BASE + "dataset")
                        .getRequiredProperty(VOID.triples)
                        .getLong());
    }

    private static List<Resource> things(Resource type) {
        return made().catalog().listSubjectsWithProperty(RDF.type, type).toList();
    }
}
