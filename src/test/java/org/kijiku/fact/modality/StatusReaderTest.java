package org.kijiku.fact.modality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kijiku.fact.Status;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.Span;

class StatusReaderTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus/status.tsv");

    private final StatusReader reader = StatusReader.open(Path.of("ontology"));

    @TestFactory
    Stream<DynamicTest> corpus() {
        List<LexiconFile.Row> rows = LexiconFile.read(CORPUS).rows();
        assertTrue(rows.size() >= 70, "sentences: " + rows.size());
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row.line() + " " + row.get("sentence"), () -> check(row)));
    }

    private void check(LexiconFile.Row row) {
        String marked = row.get("sentence");
        String sentence = marked.replace("[", "").replace("]", "");
        Stance stance = reader.read(sentence, new Span(marked.indexOf('['), marked.indexOf(']') - 1));
        Span speaker = stance.speaker();
        String expected = row.get("status") + " " + row.get("negated") + " " + row.get("speaker");
        String read =
                stance.status().code() + " " + stance.negated() + " " + (speaker == null ? "" : speaker.of(sentence));
        assertEquals(expected, read);
    }

    @Test
    void tellsVerbatimFromGistAndFromScareQuotes() {
        assertEquals(Stance.Voice.VERBATIM, voice("首相は「海は[開か]れている」と述べた。"));
        assertEquals(Stance.Voice.GIST, voice("首相は海が[開か]れていると述べた。"));
        assertEquals(Stance.Voice.ARTICLE, voice("首相は「[依存]」から抜け出した。"));
    }

    @Test
    void aPlainSentenceIsPlain() {
        Stance stance = reader.read("雨が降った。", new Span(2, 4));
        assertEquals(new Stance(Status.ACTUAL, false, null, Stance.Voice.ARTICLE, true), stance);
    }

    private Stance.Voice voice(String marked) {
        String sentence = marked.replace("[", "").replace("]", "");
        return reader.read(sentence, new Span(marked.indexOf('['), marked.indexOf(']') - 1))
                .voice();
    }
}
