package org.kijiku.fact.verify;

import org.kijiku.fact.Assertion;
import org.kijiku.fact.Status;
import org.kijiku.fact.clause.Prose;
import org.kijiku.fact.modality.Stance;
import org.kijiku.fact.modality.StatusReader;
import org.kijiku.text.Quote;
import org.kijiku.text.Span;

/**
 * Refuses an event that is handed in as having happened while its sentence denies it. Where the words allow both readings
 * the fact passes: the engine is no judge of fine points.
 */
final class Reality {
    /** The verb that carries the sense stands at a quote's end. */
    private static final int TAIL = 2;

    private final StatusReader reader;
    private final Prose prose;

    Reality(StatusReader reader, Prose prose) {
        this.reader = reader;
        this.prose = prose;
    }

    void check(Assertion given, Quote quote) {
        if (given.status() != Status.ACTUAL || given.negated()) {
            return;
        }
        Span span = quote.span();
        Stance whole = reader.read(prose, span);
        Stance tail = reader.read(prose, new Span(Math.max(span.start(), span.end() - TAIL), span.end()));
        if (whole.negated() && tail.negated()) {
            throw new Refusal("status is actual, but the sentence denies it; set negated to true");
        }
    }
}
