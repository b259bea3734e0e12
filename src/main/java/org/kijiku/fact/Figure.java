package org.kijiku.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Period;
import org.kijiku.mention.Quantity;
import org.kijiku.text.Quote;

/**
 * A number that the article states of something.
 *
 * @param quantity value, unit and bound
 * @param measure what is measured (防衛費のGDP比), empty if the text does not say
 * @param subject of whom or what, or null
 * @param period when, or null
 */
public record Figure(
        String id,
        List<Quote> evidence,
        Assertion assertion,
        Quantity quantity,
        String measure,
        @Nullable Term subject,
        @Nullable Period period)
        implements Statement {
    public Figure {
        evidence = List.copyOf(evidence);
    }

    @Override
    public Figure with(Assertion other) {
        return new Figure(id, evidence, other, quantity, measure, subject, period);
    }
}
