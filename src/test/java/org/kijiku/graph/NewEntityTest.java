package org.kijiku.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kijiku.mention.entity.EntityRecognizer;
import org.kijiku.text.ArticleReader;

/** A new entity needs a few lines of Turtle and nothing else. */
class NewEntityTest {
    private static final String TEXT = "深海資源対話が開かれた。DSDの次の会合は来年になる。";

    @TempDir
    Path ontology = Path.of("");

    @Test
    void linesAddedToAFileAreRecognizedAtTheNextReading() throws IOException {
        copy(Path.of("ontology"));
        assertEquals(List.of(), known());
        Files.writeString(ontology.resolve("authority/own.ttl"), """
                BASE <https://w3id.org/kijiku/id/>
                PREFIX kj: <https://w3id.org/kijiku/ontology#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

                <program/deep-sea-dialogue>
                    a kj:Program ;
                    rdfs:label "深海資源対話"@ja , "Deep Sea Dialogue"@en ;
                    skos:altLabel "DSD"@en ;
                    kj:programKind kj:mechanism .
                """);
        assertEquals(List.of("深海資源対話", "DSD"), known());
    }

    /** The words that name the new entity. */
    private List<String> known() {
        var article = new ArticleReader().read("x", TEXT);
        return EntityRecognizer.open(ontology, AuthorityFiles.read(ontology)).recognize(article).stream()
                .filter(mention -> mention.entity().id().equals("program/deep-sea-dialogue"))
                .map(mention -> mention.span().of(TEXT))
                .toList();
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = ontology.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
