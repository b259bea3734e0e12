package org.kijiku.fact.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kijiku.fact.Provision;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.ArticleReader;

/** The examples and counter-examples of {@code lexicon/provisions.tsv}. */
class ProvisionLexiconTest {
    private static final Path ONTOLOGY = Path.of("ontology");

    private final Extractor extractor = Extractor.open(ONTOLOGY, AuthorityFiles.read(ONTOLOGY));

    @TestFactory
    Stream<DynamicTest> examples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (LexiconFile.Row row :
                LexiconFile.read(ONTOLOGY.resolve("lexicon/provisions.tsv")).rows()) {
            for (String example : row.list("examples")) {
                String sentence = example.substring(0, example.indexOf('='));
                String content = example.substring(example.indexOf('=') + 1);
                tests.add(DynamicTest.dynamicTest(sentence, () -> assertEquals(List.of(content), contents(sentence))));
            }
            row.list("counter_examples")
                    .forEach(none ->
                            tests.add(DynamicTest.dynamicTest(none, () -> assertEquals(List.of(), contents(none)))));
        }
        assertTrue(tests.size() >= 10, "sentences: " + tests.size());
        return tests.stream();
    }

    private List<String> contents(String sentence) {
        return extractor.extract(new ArticleReader().read("provision", sentence)).provisions().stream()
                .map(Provision::content)
                .toList();
    }
}
