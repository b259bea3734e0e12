package org.kijiku.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.text.Quote;

/**
 * What the article claims of something, or a relation between two things.
 *
 * @param kind purpose, cause, effect, possibility, evaluation, comparison, obligation, relation or fact
 * @param subject of what, or null
 * @param relation property of the ontology for a relation (holdsOffice, exportsTo), else a short verb phrase
 * @param object the other side, or null
 * @param about ids of entities it speaks of
 */
public record Claim(
        String id,
        List<Quote> evidence,
        Assertion assertion,
        String kind,
        @Nullable Term subject,
        String relation,
        @Nullable Term object,
        List<String> about)
        implements Statement {
    public Claim {
        evidence = List.copyOf(evidence);
        about = List.copyOf(about);
    }

    @Override
    public Claim with(Assertion other) {
        return new Claim(id, evidence, other, kind, subject, relation, object, about);
    }
}
