package org.kijiku.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.kijiku.fact.Status;
import org.kijiku.mention.Bound;
import org.kijiku.mention.EntityType;

class OntologyTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private final Model model = RDFDataMgr.loadModel(uri(ONTOLOGY.resolve("kijiku.ttl")));

    @Test
    void everyTermHasLabelAndCommentInBothLanguages() {
        List<String> bare = new ArrayList<>();
        int terms = 0;
        for (Resource term : model.listSubjectsWithProperty(RDF.type).toList()) {
            terms++;
            for (String language : List.of("en", "ja")) {
                if (term.getProperty(RDFS.label, language) == null
                        || term.getProperty(RDFS.comment, language) == null) {
                    bare.add(term + " " + language);
                }
            }
        }
        assertEquals(List.of(), bare);
        assertTrue(terms > 150, "terms read: " + terms);
    }

    @Test
    void everyTurtleFileLoadsWithoutWarnings() throws IOException {
        List<String> warnings = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(ONTOLOGY)) {
            files = walk.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            RDFParser.source(file.toUri().toString())
                    .errorHandler(noting(file, warnings))
                    .checking(true)
                    .parse(StreamRDFLib.sinkNull());
        }
        assertEquals(List.of(), warnings);
        assertTrue(files.size() >= 3, "files read: " + files.size());
    }

    @Test
    void theProgramWritesOnlyTermsOfTheOntology() throws IllegalAccessException {
        List<String> unknown = new ArrayList<>();
        int seen = 0;
        for (Field field : Vocabulary.class.getFields()) {
            if (field.get(null) instanceof Resource term && term.getURI().startsWith(Vocabulary.NS)) {
                seen++;
                if (!model.containsResource(term)) {
                    unknown.add(field.getName());
                }
            }
        }
        assertEquals(List.of(), unknown);
        assertTrue(seen > 60, "terms seen: " + seen);
    }

    @Test
    void everyCodeOfTheProgramIsDescribed() {
        Stream.of(EntityType.values()).forEach(type -> described(type.className()));
        Stream.of(Status.values()).forEach(status -> described(status.code()));
        Stream.of(Bound.values()).forEach(bound -> described(bound.code()));
    }

    private void described(String name) {
        assertNotNull(model.getProperty(Vocabulary.resource(name), RDF.type), name);
    }

    private static ErrorHandler noting(Path file, List<String> warnings) {
        return new ErrorHandler() {
            @Override
            public void warning(String message, long line, long column) {
                warnings.add(file + ":" + line + ": " + message);
            }

            @Override
            public void error(String message, long line, long column) {
                warning(message, line, column);
            }

            @Override
            public void fatal(String message, long line, long column) {
                warning(message, line, column);
            }
        };
    }

    private static String uri(Path path) {
        return path.toUri().toString();
    }
}
