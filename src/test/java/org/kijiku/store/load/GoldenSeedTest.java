package org.kijiku.store.load;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.kijiku.graph.Prefixes;

/**
 * The seed's graph, triple by triple. When a change to engine, ontology or annotations is meant to change it, write the
 * file anew and read the difference before you commit it.
 */
class GoldenSeedTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/seed.ttl");
    private static final String REMEDY =
            "; if that is meant: mvn test -Dtest=GoldenSeedTest -Dkijiku.golden=write, then read git diff " + GOLDEN;

    @Test
    void theGraphOfTheSeedIsAsWritten() throws IOException {
        Model model = SeedGraph.load().model();
        if ("write".equals(System.getProperty("kijiku.golden"))) {
            write(model);
        }
        Model golden = RDFDataMgr.loadModel(GOLDEN.toUri().toString());
        assertTrue(golden.size() > 5000, golden.size() + " triples read");
        List<Statement> missing = golden.difference(model).listStatements().toList();
        List<Statement> added = model.difference(golden).listStatements().toList();
        assertTrue(
                model.isIsomorphicWith(golden),
                () -> missing.size() + " triples of " + GOLDEN + " are gone, " + added.size() + " are new: "
                        + first(missing) + " / " + first(added) + REMEDY);
    }

    private static List<Statement> first(List<Statement> statements) {
        return statements.subList(0, Math.min(3, statements.size()));
    }

    private static void write(Model model) throws IOException {
        Prefixes.set(model);
        StringWriter turtle = new StringWriter();
        RDFDataMgr.write(turtle, model, Lang.TURTLE);
        Files.createDirectories(GOLDEN.getParent());
        Files.writeString(GOLDEN, turtle.toString());
    }
}
