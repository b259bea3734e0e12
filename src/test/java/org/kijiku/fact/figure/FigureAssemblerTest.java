package org.kijiku.fact.figure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kijiku.fact.Figure;
import org.kijiku.fact.Reading;
import org.kijiku.fact.Status;
import org.kijiku.fact.Term;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.mention.Authority;
import org.kijiku.mention.LexiconFile;
import org.kijiku.mention.LexiconFile.Row;
import org.kijiku.mention.Period;
import org.kijiku.mention.entity.EntityRecognizer;
import org.kijiku.mention.number.NumericRecognizer;
import org.kijiku.table.Table;
import org.kijiku.table.TableFinder;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;

class FigureAssemblerTest {
    private static final Path ONTOLOGY = Path.of("ontology");
    private static final Path SENTENCES = Path.of("src/test/resources/org/kijiku/fact/figure/sentences.tsv");
    private static final Path SEED = Path.of("seeds/000_c12c6b67ec978006.txt");

    private final Authority authority = AuthorityFiles.read(ONTOLOGY);
    private final EntityRecognizer entities = EntityRecognizer.open(ONTOLOGY, authority);
    private final NumericRecognizer numerics = NumericRecognizer.open(ONTOLOGY);
    private final FigureAssembler assembler = FigureAssembler.open(ONTOLOGY);

    private List<Figure> figures(Article read) {
        List<Table> tables = new TableFinder().find(read);
        Article article = TableFinder.settle(read, tables);
        return assembler.assemble(
                new Reading(article, tables, entities.recognize(article), numerics.recognize(article)));
    }

    private List<Figure> figures(String text) {
        return figures(new ArticleReader().read("sentence.txt", text));
    }

    @Test
    void statesWhatTheSentencesSay() {
        List<Row> rows = LexiconFile.read(SENTENCES).rows();
        assertTrue(rows.size() >= 40, rows.size() + " sentences");
        assertAll(rows.stream().map(row -> (Executable) () -> check(row)));
    }

    private void check(Row row) {
        Figure figure = figures(row.get("sentence")).stream()
                .filter(one -> one.evidence().getFirst().exact().contains(row.get("quantity")))
                .findFirst()
                .orElseThrow(() -> row.fault("no figure of " + row.get("quantity")));
        List<String> expected = List.of(row.get("measure"), row.get("subject"), row.get("period"), row.get("status"));
        Term subject = figure.subject();
        List<String> found = List.of(
                figure.measure(),
                subject == null ? "" : subject.words(),
                label(figure.period()),
                figure.assertion().status().code());
        assertEquals(expected, found, () -> row.fault(row.get("sentence")).getMessage());
    }

    private static String label(@Nullable Period period) {
        return period == null ? "" : period.label();
    }

    @Test
    void cuesGiveTheirExamples() {
        List<Row> rows =
                LexiconFile.read(ONTOLOGY.resolve("lexicon/figures.tsv")).rows();
        assertFalse(rows.isEmpty());
        assertAll(rows.stream()
                .flatMap(row -> row.list("examples").stream().map(example -> (Executable) () -> {
                    int sign = example.lastIndexOf('=');
                    Figure figure = figures(example.substring(0, sign)).getFirst();
                    String found = switch (row.get("kind")) {
                        case "hollow", "share" -> figure.measure();
                        case "increase", "decrease" ->
                            String.valueOf(figure.quantity().qualifier());
                        case "former", "goal" -> label(figure.period());
                        default -> figure.assertion().status().code();
                    };
                    assertEquals(
                            example.substring(sign + 1),
                            found,
                            () -> row.fault(example).getMessage());
                })));
    }

    @Test
    void readsTheSeed() throws IOException {
        Article seed = new ArticleReader().read("seed.txt", Files.readAllBytes(SEED), ArticleReader.Format.AUTO);

        List<Figure> figures = figures(seed);

        assertEquals(
                List.of("2%", "数千億ドル", "2,110億円", "25%"),
                figures.stream().map(one -> one.evidence().getFirst().exact()).toList());
        assertEquals(
                List.of("防衛費のGDP比", "", "支出", "追加関税"),
                figures.stream().map(Figure::measure).toList());
        assertEquals(
                List.of("FY2025", "", "", ""),
                figures.stream().map(one -> label(one.period())).toList());
        assertEquals(
                List.of(Status.TARGET, Status.REPORTED, Status.ACTUAL, Status.PLANNED),
                figures.stream().map(one -> one.assertion().status()).toList());
        assertEquals(
                List.of("person/takaichi-sanae", "person/trump-donald", "null", "null"),
                figures.stream()
                        .map(one -> Objects.toString(one.assertion().assertedBy()))
                        .toList());
    }
}
