package org.kijiku.link.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.eclipse.rdf4j.rio.ParseErrorListener;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.link.dataset.DatasetImporter;
import org.kijiku.store.Store;

/** What is published is what is stored, and other programs read it without a word. */
class PublicationTest {
    private static final Path ONTOLOGY = Path.of("ontology");

    @TempDir
    private static Path folder = Path.of("");

    private static Model stored = ModelFactory.createDefaultModel();

    @BeforeAll
    static void publish() {
        try (Store store = Store.memory(List.of())) {
            store.put(List.of(
                    NamedModel.ofContent(Iris.AUTHORITY_GRAPH, AuthorityFiles.graph(ONTOLOGY)),
                    DatasetImporter.open(ONTOLOGY)
                            .read(Path.of("seeds/datasets/rare-earths.csv-metadata.json"))
                            .graph()));
            new Publication(store, ONTOLOGY).write(folder, List.of(Publication.Form.values()));
            stored = store.read(data -> ModelFactory.createDefaultModel().add(data.getUnionModel()));
        }
    }

    @AfterAll
    static void forget() {
        stored.close();
    }

    @Test
    void everyFormHoldsAllTriplesOfAllGraphs() {
        for (Publication.Form form : Publication.Form.values()) {
            Dataset read =
                    RDFDataMgr.loadDataset(folder.resolve(form.file()).toUri().toString());
            Model all = ModelFactory.createDefaultModel().add(read.getUnionModel());
            assertTrue(stored.isIsomorphicWith(all), form + ": " + all.size() + " of " + stored.size());
        }
    }

    @Test
    void anotherProgramReadsTheFilesWithoutAWarning() throws IOException {
        assertEquals(count(RDFFormat.NQUADS, "kijiku.nq"), count(RDFFormat.TRIG, "kijiku.trig"));
    }

    private static long count(RDFFormat format, String file) throws IOException {
        List<String> warnings = new ArrayList<>();
        Counter counter = new Counter();
        RDFParser parser = Rio.createParser(format);
        parser.setRDFHandler(counter);
        parser.setParseErrorListener(new Warnings(warnings));
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            parser.parse(in, Iris.BASE);
        }
        assertEquals(List.of(), warnings);
        assertTrue(counter.statements > 20_000, "statements: " + counter.statements);
        return counter.statements;
    }

    @Test
    void aPersonCanReadTheJson() throws IOException {
        String json = Files.readString(folder.resolve("kijiku.jsonld"));
        assertTrue(json.contains("\"unitCode\" : \"%\""), "bare names");
        assertTrue(json.contains("\"periodStart\" : \"2024-01-01\""), "plain dates");
        assertFalse(json.contains("\"https://w3id.org/kijiku/ontology#unitCode\""), "no long names");
        assertTrue(Files.readString(folder.resolve("context.jsonld")).contains("\"@context\""));
    }

    @Test
    void theDescriptionNamesEveryFile() {
        Model catalog =
                RDFDataMgr.loadModel(folder.resolve("catalog.ttl").toUri().toString());
        assertEquals(
                3,
                catalog.listSubjectsWithProperty(
                                org.apache.jena.vocabulary.RDF.type, org.apache.jena.vocabulary.DCAT.Distribution)
                        .toList()
                        .size());
    }

    private static final class Counter extends AbstractRDFHandler {
        private long statements;

        @Override
        public void handleStatement(org.eclipse.rdf4j.model.Statement statement) {
            statements++;
        }
    }

    private record Warnings(List<String> all) implements ParseErrorListener {
        @Override
        public void warning(String message, long line, long column) {
            all.add(line + ": " + message);
        }

        @Override
        public void error(String message, long line, long column) {
            warning(message, line, column);
        }

        @Override
        public void fatalError(String message, long line, long column) {
            warning(message, line, column);
        }
    }
}
