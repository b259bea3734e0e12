package org.kijiku.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.text.Quote;

/**
 * A point of an agreement.
 *
 * @param agreement id of the agreement's entity
 * @param area field it belongs to (防衛)
 * @param content what is agreed
 * @param aim what for, or null
 * @param benefit what a side gains, or null
 */
public record Provision(
        String id,
        List<Quote> evidence,
        Assertion assertion,
        String agreement,
        @Nullable String area,
        String content,
        @Nullable String aim,
        @Nullable String benefit)
        implements Statement {
    public Provision {
        evidence = List.copyOf(evidence);
    }

    @Override
    public Provision with(Assertion other) {
        return new Provision(id, evidence, other, agreement, area, content, aim, benefit);
    }
}
