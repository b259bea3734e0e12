package org.kijiku.mention.number;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kijiku.mention.Bound;
import org.kijiku.mention.LexiconFile;
import org.kijiku.mention.LexiconFile.Row;
import org.kijiku.mention.Quantity;
import org.kijiku.mention.QuantityMention;

/** Runs the examples and counter-examples that stand in the rows of the lexicon. */
class LexiconExamplesTest {
    private static final Path ONTOLOGY = Path.of("ontology");

    private final QuantityRecognizer recognizer = QuantityRecognizer.open(ONTOLOGY);

    @Test
    void unitsGiveTheirExamples() {
        check("units.tsv", 380, row -> {
            for (String example : row.list("examples")) {
                Quantity quantity = only(row, text(example));
                assertEquals(row.get("code"), unitOf(row, example, quantity), place(row, example));
                assertValue(row, example, quantity);
            }
            for (String text : row.list("counter_examples")) {
                boolean found = recognizer.recognize(text).stream()
                        .anyMatch(mention -> mention.quantity().unit().equals(row.get("code")));
                assertTrue(!found, () -> place(row, text) + " must not give " + row.get("code"));
            }
        });
    }

    /** An example in two units is in the smaller one's code. */
    private static String unitOf(Row row, String example, Quantity quantity) {
        boolean compound = List.of("months", "minutes").contains(quantity.unit())
                && text(example).matches("\\d+(年|時間)\\d.*");
        return compound ? row.get("code") : quantity.unit();
    }

    @Test
    void boundsGiveTheirExamples() {
        check("bounds.tsv", 50, row -> {
            for (String example : row.list("examples")) {
                assertEquals(expected(example), only(row, text(example)).bound().code(), place(row, example));
            }
            for (String text : row.list("counter_examples")) {
                List<QuantityMention> found = recognizer.recognize(text);
                assertTrue(
                        found.stream().allMatch(mention -> mention.quantity().bound() == Bound.EXACT),
                        () -> place(row, text) + " has no bound: " + found);
            }
        });
    }

    @Test
    void qualifiersGiveTheirExamples() {
        check("qualifiers.tsv", 20, row -> {
            for (String example : row.list("examples")) {
                List<QuantityMention> found = recognizer.recognize(text(example));
                assertTrue(
                        found.stream()
                                .anyMatch(mention -> expected(example)
                                        .equals(mention.quantity().qualifier())),
                        () -> place(row, example) + " gives " + found);
            }
            for (String text : row.list("counter_examples")) {
                boolean qualified = recognizer.recognize(text).stream()
                        .map(mention -> Objects.toString(mention.quantity().qualifier()))
                        .anyMatch(row.list("words")::contains);
                assertTrue(!qualified, () -> place(row, text) + " has no qualifier");
            }
        });
    }

    @Test
    void blockersBlockTheirExamplesOnly() {
        check("blockers.tsv", 150, row -> {
            for (String text : row.list("examples")) {
                List<QuantityMention> found = recognizer.recognize(text);
                assertTrue(found.isEmpty(), () -> place(row, text) + " holds no quantity: " + found);
            }
            for (String example : row.list("counter_examples")) {
                assertValue(row, example, only(row, text(example)));
            }
        });
    }

    @Test
    void compoundsAndNumberWordsGiveTheirExamples() {
        for (String file : List.of("compounds.tsv", "number-words.tsv")) {
            check(file, 10, row -> {
                for (String example : row.list("examples")) {
                    assertValue(row, example, only(row, text(example)));
                }
            });
        }
    }

    private void check(String name, int least, Consumer<Row> test) {
        List<Row> rows =
                LexiconFile.read(ONTOLOGY.resolve("lexicon").resolve(name)).rows();
        long examples = rows.stream()
                .flatMap(row -> Stream.of("examples", "counter_examples")
                        .filter(row.fields()::containsKey)
                        .flatMap(column -> row.list(column).stream()))
                .count();
        assertTrue(examples >= least, name + " has " + examples + " examples");
        assertAll(rows.stream().map(row -> (Executable) () -> test.accept(row)));
    }

    private Quantity only(Row row, String text) {
        List<QuantityMention> found = recognizer.recognize(text);
        assertEquals(1, found.size(), () -> place(row, text) + " gives " + found);
        return found.getFirst().quantity();
    }

    private static void assertValue(Row row, String example, Quantity quantity) {
        String expected = expected(example);
        String place = place(row, example) + " is " + quantity;
        BigDecimal value = quantity.value();
        if (expected.equals("?")) {
            assertEquals(Bound.VAGUE, quantity.bound(), place);
            assertTrue(value == null, place);
        } else if (expected.contains("..")) {
            String[] ends = expected.split("\\.\\.");
            assertTrue(quantity.lower() != null && new BigDecimal(ends[0]).compareTo(quantity.lower()) == 0, place);
            assertTrue(quantity.upper() != null && new BigDecimal(ends[1]).compareTo(quantity.upper()) == 0, place);
        } else {
            assertTrue(value != null && new BigDecimal(expected).compareTo(value) == 0, place);
        }
    }

    private static String text(String example) {
        return example.substring(0, example.lastIndexOf('='));
    }

    private static String expected(String example) {
        return example.substring(example.lastIndexOf('=') + 1);
    }

    private static String place(Row row, String text) {
        return row.file() + ":" + row.line() + ": '" + text + "'";
    }
}
