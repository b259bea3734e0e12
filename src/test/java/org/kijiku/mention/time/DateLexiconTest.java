package org.kijiku.mention.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kijiku.mention.DateMention;
import org.kijiku.mention.LexiconFile;

/** Runs the examples and counter-examples that stand in the rows of the date lexicon. */
class DateLexiconTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final LocalDate REFERENCE = LocalDate.of(2025, 11, 15);
    private final DateRecognizer recognizer = DateRecognizer.open(ONTOLOGY);

    @Test
    void examplesHold() {
        List<String> wrong = new ArrayList<>();
        int examples = 0;
        int counterExamples = 0;
        for (String file : List.of("dates.tsv", "dates-en.tsv", "eras.tsv")) {
            for (LexiconFile.Row row :
                    LexiconFile.read(ONTOLOGY.resolve("lexicon").resolve(file)).rows()) {
                for (String example : row.list("examples")) {
                    examples++;
                    int cut = example.lastIndexOf('=');
                    List<DateMention> found = recognizer.recognize(example.substring(0, cut), REFERENCE);
                    String label = found.isEmpty()
                            ? "nothing"
                            : found.getLast().period().label();
                    if (!label.equals(example.substring(cut + 1))) {
                        wrong.add(file + ":" + row.line() + ": " + example + " but read " + label);
                    }
                }
                for (String example : row.list("counter_examples")) {
                    counterExamples++;
                    List<DateMention> found = recognizer.recognize(example, REFERENCE);
                    if (!found.isEmpty()) {
                        wrong.add(file + ":" + row.line() + ": " + example + " but read " + found);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
        assertTrue(examples >= 100 && counterExamples >= 40, examples + " and " + counterExamples);
    }
}
