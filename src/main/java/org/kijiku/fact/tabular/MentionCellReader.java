package org.kijiku.fact.tabular;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kijiku.mention.DateMention;
import org.kijiku.mention.Period;
import org.kijiku.mention.Quantity;
import org.kijiku.mention.number.NumericRecognizer;
import org.kijiku.mention.time.DateRecognizer;

/** Reads cells with the recognizers of numbers and dates. */
final class MentionCellReader implements CellReader {
    private final NumericRecognizer numbers;
    private final DateRecognizer dates;

    private MentionCellReader(NumericRecognizer numbers, DateRecognizer dates) {
        this.numbers = numbers;
        this.dates = dates;
    }

    static MentionCellReader open(Path ontologyDir) {
        return new MentionCellReader(NumericRecognizer.open(ontologyDir), DateRecognizer.open(ontologyDir));
    }

    @Override
    public Optional<Quantity> quantity(String cell, String head) {
        return numbers.cell(cell, head);
    }

    @Override
    public Optional<Period> period(String words) {
        List<DateMention> found = dates.recognize(words, null);
        return found.isEmpty()
                ? dates.cell(words, null)
                : Optional.of(found.getFirst().period());
    }

    @Override
    public String withoutPeriod(String words) {
        List<DateMention> found = dates.recognize(words, null);
        if (found.isEmpty()) {
            return dates.cell(words, null).isPresent() ? "" : words;
        }
        DateMention date = found.getFirst();
        String before = words.substring(0, date.span().start());
        return (before + words.substring(date.span().end())).strip();
    }
}
