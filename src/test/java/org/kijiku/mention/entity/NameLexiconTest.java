package org.kijiku.mention.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;
import org.kijiku.text.Span;

/** The examples in the rows of the lexicon hold: a bracketed span is, or is not, a mention. */
class NameLexiconTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final List<String> FILES = List.of(
            "titles.tsv", "suffixes.tsv", "agreements.tsv", "programs.tsv", "composites.tsv", "appositives.tsv");

    private final EntityRecognizer recognizer = EntityRecognizer.open(ONTOLOGY, SmallAuthority.authority());

    @Test
    void examplesHold() {
        List<String> broken = new ArrayList<>();
        int examples = 0;
        for (String file : FILES) {
            for (LexiconFile.Row row :
                    LexiconFile.read(ONTOLOGY.resolve("lexicon").resolve(file)).rows()) {
                for (String example : row.list("examples")) {
                    examples++;
                    if (!isMention(example)) {
                        broken.add(row.fault("not found: " + example).getMessage());
                    }
                }
                for (String example : row.list("counter_examples")) {
                    examples++;
                    if (isMention(example)) {
                        broken.add(row.fault("found: " + example).getMessage());
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(examples >= 40, examples + " examples");
    }

    private boolean isMention(String example) {
        int open = example.indexOf('[');
        int close = example.indexOf(']') - 1;
        assertTrue(open >= 0 && close > open, "mark a span with brackets: " + example);
        String text = example.replace("[", "").replace("]", "") + "。";
        Article article = new ArticleReader().read("example", text);
        Span span = new Span(open, close);
        return recognizer.recognize(article).stream()
                .anyMatch(mention -> mention.span().equals(span));
    }
}
