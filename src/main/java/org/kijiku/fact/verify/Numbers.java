package org.kijiku.fact.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kijiku.mention.Mention;
import org.kijiku.mention.Quantity;
import org.kijiku.mention.QuantityMention;
import org.kijiku.mention.number.NumericRecognizer;
import org.kijiku.table.Cell;
import org.kijiku.table.Row;
import org.kijiku.table.Table;
import org.kijiku.text.Article;
import org.kijiku.text.Quote;
import org.kijiku.text.Span;

/** The numbers of an article, as the engine reads them. */
final class Numbers {
    private final NumericRecognizer recognizer;
    private final Article article;
    private final List<Table> tables;
    private final List<Mention> prose;
    private final List<Mention> everywhere;

    Numbers(NumericRecognizer recognizer, Article article, List<Table> tables) {
        this.recognizer = recognizer;
        this.article = article;
        this.tables = List.copyOf(tables);
        this.prose = recognizer.recognize(article);
        this.everywhere = recognizer.recognize(article.text().value(), article.published());
    }

    /** All that the words of a passage can say as a number: in their sentence, alone, or under their column's head. */
    List<Quantity> readings(Quote quote) {
        List<Quantity> readings = new ArrayList<>();
        prose.forEach(mention -> add(readings, mention, quote.span()));
        everywhere.forEach(mention -> add(readings, mention, quote.span()));
        for (Mention mention : recognizer.recognize(quote.exact(), article.published())) {
            add(readings, mention, new Span(0, quote.exact().length()));
        }
        tables.stream()
                .filter(table -> table.span().overlaps(quote.span()))
                .forEach(table -> cells(table, quote.span()).forEach(readings::add));
        return readings.stream().distinct().toList();
    }

    private static void add(List<Quantity> readings, Mention mention, Span span) {
        if (mention instanceof QuantityMention number
                && (span.contains(number.span()) || number.span().contains(span))) {
            readings.add(number.quantity());
        }
    }

    private List<Quantity> cells(Table table, Span span) {
        List<Quantity> readings = new ArrayList<>();
        for (Row row : table.rows()) {
            for (int column = 0; column < Math.min(row.cells().size(), table.columns()); column++) {
                Cell cell = row.cells().get(column);
                if (!cell.span().isEmpty() && (cell.span().contains(span) || span.contains(cell.span()))) {
                    String head = table.header().get(column).text();
                    Optional<Quantity> quantity = recognizer.cell(cell.text(), head);
                    quantity.ifPresent(readings::add);
                }
            }
        }
        return readings;
    }
}
