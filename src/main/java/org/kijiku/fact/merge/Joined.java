package org.kijiku.fact.merge;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Assertion;
import org.kijiku.fact.Claim;
import org.kijiku.fact.Event;
import org.kijiku.fact.Figure;
import org.kijiku.fact.Provision;
import org.kijiku.fact.Statement;
import org.kijiku.mention.Quantity;
import org.kijiku.text.Quote;

/** One statement of two: the reader's, with the engine's evidence, origin and whatever the reader left open. */
final class Joined {
    private Joined() {}

    static Statement of(Statement reader, Statement engine) {
        List<Quote> evidence = union(reader.evidence(), engine.evidence());
        Assertion assertion = assertion(reader.assertion(), engine.assertion());
        if (reader instanceof Figure one && engine instanceof Figure other) {
            return new Figure(
                    one.id(),
                    evidence,
                    assertion,
                    qualified(one.quantity(), other.quantity()),
                    one.measure().isBlank() ? other.measure() : one.measure(),
                    first(one.subject(), other.subject()),
                    first(one.period(), other.period()));
        }
        if (reader instanceof Event one && engine instanceof Event other) {
            return new Event(
                    one.id(),
                    evidence,
                    assertion,
                    one.type(),
                    one.participants().isEmpty() ? other.participants() : one.participants(),
                    first(one.object(), other.object()),
                    first(one.place(), other.place()),
                    first(one.date(), other.date()),
                    union(one.after(), other.after()));
        }
        if (reader instanceof Provision one && engine instanceof Provision other) {
            return new Provision(
                    one.id(),
                    evidence,
                    assertion,
                    one.agreement(),
                    first(one.area(), other.area()),
                    one.content(),
                    first(one.aim(), other.aim()),
                    first(one.benefit(), other.benefit()));
        }
        if (reader instanceof Claim one && engine instanceof Claim other) {
            return new Claim(
                    one.id(),
                    evidence,
                    assertion,
                    one.kind(),
                    first(one.subject(), other.subject()),
                    one.relation(),
                    first(one.object(), other.object()),
                    union(one.about(), other.about()));
        }
        throw new IllegalArgumentException("no pair: " + reader.id() + " and " + engine.id());
    }

    private static Quantity qualified(Quantity one, Quantity other) {
        return new Quantity(
                one.value(),
                one.lower(),
                one.upper(),
                one.unit(),
                one.bound(),
                first(one.qualifier(), other.qualifier()));
    }

    private static Assertion assertion(Assertion one, Assertion other) {
        return new Assertion(
                one.status(),
                one.negated(),
                one.assertedBy(),
                Math.max(one.confidence(), other.confidence()),
                union(one.origins(), other.origins()));
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }

    private static <T> List<T> union(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
