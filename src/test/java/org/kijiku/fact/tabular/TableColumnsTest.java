package org.kijiku.fact.tabular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kijiku.fact.Status;
import org.kijiku.mention.LexiconFile;

class TableColumnsTest {
    private static final Path ONTOLOGY = Path.of("ontology");

    @Test
    void theHeadsOfEachRowMeanWhatItSays() {
        ColumnLexicon lexicon = ColumnLexicon.open(ONTOLOGY);
        int examples = 0;
        for (LexiconFile.Row row :
                LexiconFile.read(ONTOLOGY.resolve("lexicon/table-columns.tsv")).rows()) {
            ColumnMeaning meaning = new ColumnMeaning(
                    ColumnMeaning.Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)), row.get("value"));
            for (String head : row.list("examples")) {
                assertEquals(Optional.of(meaning), lexicon.of(head), head);
                examples++;
            }
            for (String head : row.list("counter_examples")) {
                assertNotEquals(Optional.of(meaning), lexicon.of(head), head);
            }
        }
        assertTrue(examples >= 70, "examples: " + examples);
    }

    @Test
    void theQualifiersOfEachRowMeanWhatItSays() {
        QualifierLexicon lexicon = QualifierLexicon.open(ONTOLOGY);
        int examples = 0;
        for (LexiconFile.Row row : LexiconFile.read(ONTOLOGY.resolve("lexicon/table-qualifiers.tsv"))
                .rows()) {
            Optional<Status> status = Status.ofCode(row.get("status"));
            for (String words : row.list("examples")) {
                assertEquals(status, lexicon.of(words), words);
                examples++;
            }
            for (String words : row.list("counter_examples")) {
                assertNotEquals(status, lexicon.of(words), words);
            }
        }
        assertTrue(examples >= 14, "examples: " + examples);
    }

    @Test
    void unitsAndNotesInBracketsDoNotChangeTheMeaning() {
        assertEquals("金額", ColumnLexicon.bare("金額(億円)"));
        assertEquals("世界シェア", ColumnLexicon.bare("世界シェア（%）"));
    }
}
