package org.kijiku.link.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.eclipse.rdf4j.rio.ParseErrorListener;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijiku.graph.Iris;

/** What is published is what is stored, and other programs read it without a word. */
class PublicationTest {
    @TempDir
    private static Path folder = Path.of("");

    private static @Nullable Published published;

    @BeforeAll
    static void publish() throws IOException {
        published = Published.seed(folder);
    }

    @AfterAll
    static void forget() {
        seed().close();
    }

    private static Published seed() {
        return Objects.requireNonNull(published);
    }

    private static long stored() {
        return seed().store().read(data -> data.asDatasetGraph().stream().count());
    }

    @Test
    void everyFormHoldsAllTriplesOfAllGraphs() {
        Model stored =
                seed().store().read(data -> ModelFactory.createDefaultModel().add(data.getUnionModel()));
        for (Publication.Form form : Publication.Form.values()) {
            Dataset read = RDFDataMgr.loadDataset(seed().file(form).toUri().toString());
            Model all = ModelFactory.createDefaultModel().add(read.getUnionModel());
            assertTrue(stored.isIsomorphicWith(all), form + ": " + all.size() + " of " + stored.size());
        }
    }

    @Test
    void rdf4jReadsEveryFormWithoutAWarning() throws IOException {
        for (Publication.Form form : Publication.Form.values()) {
            List<String> warnings = new ArrayList<>();
            try (InputStream in = Files.newInputStream(seed().file(form))) {
                assertEquals(stored(), rdf4j(form, in, warnings), form.file());
            }
            assertEquals(List.of(), warnings, form.file());
        }
    }

    @Test
    void rdf4jWouldWarn() throws IOException {
        String quad = "<http://e.org/a> <http://e.org/b> \"yesterday\"^^<http://www.w3.org/2001/XMLSchema#date> .";
        List<String> warnings = new ArrayList<>();
        try (InputStream in = new java.io.ByteArrayInputStream(quad.getBytes(StandardCharsets.UTF_8))) {
            rdf4j(Publication.Form.NQ, in, warnings);
        }
        assertFalse(warnings.isEmpty(), "a day that is none");
    }

    private static long rdf4j(Publication.Form form, InputStream in, List<String> warnings) throws IOException {
        Counter counter = new Counter();
        RDFParser parser = Rio.createParser(
                switch (form) {
                    case NQ -> RDFFormat.NQUADS;
                    case TRIG -> RDFFormat.TRIG;
                    case JSONLD -> RDFFormat.JSONLD;
                });
        parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
        parser.set(BasicParserSettings.VERIFY_LANGUAGE_TAGS, true);
        parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
        parser.setRDFHandler(counter);
        parser.setParseErrorListener(new Warnings(warnings));
        try {
            parser.parse(in, Iris.BASE);
        } catch (RDFParseException e) {
            warnings.add(String.valueOf(e.getMessage()));
        }
        return counter.statements;
    }

    @Test
    void oxigraphReadsEveryForm() throws IOException, InterruptedException {
        Path modules = Path.of("target").toAbsolutePath();
        Assumptions.assumeTrue(Files.exists(modules.resolve("node_modules/oxigraph")), "npm package oxigraph");
        List<String> command = new ArrayList<>(List.of(
                "node",
                Path.of("src/test/resources/org/kijiku/link/publish/oxigraph.mjs")
                        .toAbsolutePath()
                        .toString(),
                modules.toString()));
        for (Publication.Form form : Publication.Form.values()) {
            command.add(seed().file(form).toString());
            command.add(form.mediaType());
        }
        Process node = start(command);
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, node.waitFor(), said);
        assertEquals(
                Collections.nCopies(3, Long.toString(stored())), said.lines().toList());
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return Assumptions.abort("no node here");
        }
    }

    @Test
    void aPersonCanReadTheJson() throws IOException {
        String json = Files.readString(seed().file(Publication.Form.JSONLD));
        assertTrue(json.contains("\"unitCode\" : \"%\""), "bare names");
        assertTrue(json.contains("\"periodStart\" : \"2024-01-01\""), "plain dates");
        assertTrue(json.contains("\"ja\" : \"日本\""), "words by language");
        assertFalse(json.contains("\"https://w3id.org/kijiku/ontology#unitCode\""), "no long names");
        long wrapped = json.lines().filter(line -> line.contains("\"@value\"")).count();
        long values = json.lines().filter(line -> line.contains(" : ")).count();
        assertTrue(wrapped * 50 < values, wrapped + " of " + values + " values are wrapped");
        assertTrue(new com.fasterxml.jackson.databind.ObjectMapper()
                .readTree(Files.readString(seed().folder().resolve("context.jsonld")))
                .path("@context")
                .has("unitCode"));
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
