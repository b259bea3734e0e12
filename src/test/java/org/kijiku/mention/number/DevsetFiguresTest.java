package org.kijiku.mention.number;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kijiku.mention.Bound;
import org.kijiku.mention.Quantity;
import org.kijiku.mention.QuantityMention;
import org.kijiku.table.Cell;
import org.kijiku.table.Table;
import org.kijiku.table.TableFinder;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;
import org.kijiku.text.Span;

/** Measures the recognizer on texts with figures marked by hand. */
class DevsetFiguresTest {
    private static final Path DEVSET = Path.of("../shared/devset");

    private final NumericRecognizer recognizer = NumericRecognizer.open(Path.of("ontology"));

    @Test
    void findsTheFiguresOfTheDevelopmentTexts() throws IOException {
        Assumptions.assumeTrue(Files.exists(DEVSET));
        List<Double> scores = new ArrayList<>();
        try (Stream<Path> files = Files.list(DEVSET)) {
            for (Path gold : files.filter(file -> file.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList()) {
                scores.add(score(gold));
            }
        }
        double macro =
                scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        assertTrue(scores.size() >= 4 && macro >= 0.9, "macro F1 of figures " + macro + " of " + scores);
    }

    private double score(Path gold) throws IOException {
        String name = gold.getFileName().toString().replace(".gold.json", "");
        Path source = Files.exists(gold.resolveSibling(name + ".md"))
                ? gold.resolveSibling(name + ".md")
                : gold.resolveSibling(name + ".txt");
        List<QuantityMention> found = found(source);
        List<Gold> expected = Gold.figures(gold);
        List<QuantityMention> open = new ArrayList<>(found);
        int hits = 0;
        int misses = 0;
        StringBuilder report = new StringBuilder(name);
        for (Gold figure : expected) {
            Optional<QuantityMention> match =
                    open.stream().filter(mention -> agrees(figure, mention)).findFirst();
            match.ifPresent(open::remove);
            hits += match.isPresent() && !figure.lenient() ? 1 : 0;
            misses += match.isEmpty() && !figure.lenient() ? 1 : 0;
            if (match.isEmpty()) {
                report.append("\n  missed ").append(figure);
            }
            assertTrue(
                    figure.value() != null
                            || found.stream()
                                    .noneMatch(mention -> overlaps(figure, mention)
                                            && mention.quantity().value() != null),
                    "a number invented for " + figure);
        }
        open.removeIf(mention -> expected.stream().anyMatch(figure -> figure.lenient() && overlaps(figure, mention)));
        open.forEach(mention -> report.append("\n  extra ").append(mention));
        double f1 = 2.0 * hits / (2.0 * hits + misses + open.size());
        System.out.println("figures " + report + "\n  F1 " + f1);
        return f1;
    }

    private List<QuantityMention> found(Path source) throws IOException {
        Article read = new ArticleReader()
                .read(source.getFileName().toString(), Files.readAllBytes(source), ArticleReader.Format.AUTO);
        List<Table> tables = new TableFinder().find(read);
        Article article = TableFinder.settle(read, tables);
        List<QuantityMention> found = new ArrayList<>();
        recognizer.recognize(article).stream()
                .filter(QuantityMention.class::isInstance)
                .map(QuantityMention.class::cast)
                .forEach(found::add);
        for (Table table : tables) {
            table.rows().forEach(row -> {
                for (int i = 0; i < row.cells().size(); i++) {
                    Cell cell = row.cells().get(i);
                    Span span = cell.span();
                    recognizer
                            .cell(cell.text(), table.header().get(i).text())
                            .ifPresent(quantity -> found.add(new QuantityMention(span, quantity)));
                }
            });
        }
        return found.stream()
                .map(mention -> new QuantityMention(
                        new Span(
                                article.text().toCodePoint(mention.span().start()),
                                article.text().toCodePoint(mention.span().end())),
                        mention.quantity()))
                .toList();
    }

    private static boolean overlaps(Gold figure, QuantityMention mention) {
        return mention.span().overlaps(new Span(figure.start(), figure.end()));
    }

    private static boolean agrees(Gold figure, QuantityMention mention) {
        Quantity quantity = mention.quantity();
        boolean ends = figure.upper() == null || same(figure.upper(), quantity.upper());
        BigDecimal value = quantity.bound() == Bound.RANGE ? quantity.lower() : quantity.value();
        return overlaps(figure, mention)
                && figure.unit().equals(quantity.unit())
                && same(figure.value(), value)
                && ends;
    }

    private static boolean same(@Nullable BigDecimal first, @Nullable BigDecimal second) {
        if (first == null || second == null) {
            return first == second;
        }
        MathContext digits = new MathContext(12);
        return first.round(digits).compareTo(second.round(digits)) == 0;
    }
}
