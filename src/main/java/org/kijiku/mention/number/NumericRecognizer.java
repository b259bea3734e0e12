package org.kijiku.mention.number;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.DateMention;
import org.kijiku.mention.Mention;
import org.kijiku.mention.Quantity;
import org.kijiku.mention.time.DateRecognizer;
import org.kijiku.text.Article;
import org.kijiku.text.Block;

/**
 * Finds the dates and quantities of an article: dates first, then quantities where no date stands. It has no state and
 * may be shared by threads.
 */
public final class NumericRecognizer {
    private final DateRecognizer dates;
    private final QuantityRecognizer quantities;
    private final CellReader cells;

    private NumericRecognizer(DateRecognizer dates, QuantityRecognizer quantities) {
        this.dates = dates;
        this.quantities = quantities;
        this.cells = new CellReader(quantities);
    }

    /**
     * Reads the lexicon.
     *
     * @param ontologyDir the {@code ontology} folder
     * @throws IllegalArgumentException naming file and line for a bad row
     */
    public static NumericRecognizer open(Path ontologyDir) {
        return new NumericRecognizer(DateRecognizer.open(ontologyDir), QuantityRecognizer.open(ontologyDir));
    }

    /**
     * Dates and quantities of the article's headings and prose, in order of the text, not overlapping. Tables are read
     * cell by cell elsewhere, and nothing comes from boilerplate.
     */
    public List<Mention> recognize(Article article) {
        return recognize(prose(article), article.published());
    }

    /** The article's text with line ends in place of all that is neither heading nor prose, so that offsets stay. */
    private static String prose(Article article) {
        String text = article.text().value();
        char[] kept = new char[text.length()];
        Arrays.fill(kept, '\n');
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.PROSE) {
                int start = block.span().start();
                text.getChars(start, block.span().end(), kept, start);
            }
        }
        return new String(kept);
    }

    /**
     * Dates and quantities of a text, in its order, not overlapping.
     *
     * @param reference the day from which 'last year' counts, or null if unknown
     */
    public List<Mention> recognize(String text, @Nullable LocalDate reference) {
        List<Found> numbers = quantities.find(text);
        List<DateMention> times = outside(numbers, dates.recognize(text, reference));
        List<Mention> mentions = new ArrayList<>();
        int next = 0;
        for (Found found : numbers) {
            while (next < times.size() && isBefore(times.get(next), found)) {
                mentions.add(times.get(next++));
            }
            boolean free = next == times.size()
                    || times.get(next).span().start() >= found.whole().end();
            if (!found.bare() && free) {
                mentions.add(found.mention());
            }
        }
        mentions.addAll(times.subList(next, times.size()));
        return List.copyOf(mentions);
    }

    /** The dates without those that are but a part of a quantity (二日 of 二日間). */
    private static List<DateMention> outside(List<Found> numbers, List<DateMention> times) {
        List<DateMention> outside = new ArrayList<>(times.size());
        int next = 0;
        for (DateMention time : times) {
            while (next < numbers.size()
                    && numbers.get(next).core().end() <= time.span().start()) {
                next++;
            }
            boolean part = next < numbers.size() && isPart(time, numbers.get(next));
            if (!part) {
                outside.add(time);
            }
        }
        return outside;
    }

    /** A share (議席の2/3以上) is as long as the date that it could be, but its words say what it is. */
    private static boolean isPart(DateMention time, Found number) {
        boolean share = number.quantity().unit().equals("ratio");
        return !number.bare()
                && number.core().contains(time.span())
                && (share || !number.core().equals(time.span()));
    }

    private static boolean isBefore(DateMention time, Found found) {
        return time.span().end() <= found.whole().start();
    }

    /**
     * The quantity of a table's cell. A number without a unit takes the header's (防衛費(兆円)); what the cell says in
     * brackets becomes the qualifier. Empty if the cell holds anything else.
     */
    public Optional<Quantity> cell(String cell, String header) {
        return cells.read(cell, header);
    }
}
