package org.kijiku.fact.merge;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Claim;
import org.kijiku.fact.Event;
import org.kijiku.fact.Figure;
import org.kijiku.fact.Provision;
import org.kijiku.fact.Statement;
import org.kijiku.fact.Term;
import org.kijiku.text.Quote;
import org.kijiku.text.Span;

/** How much two statements of one article look like the same one: 0 if they are not. */
final class Likeness {
    /** Share of the shorter quote that both must have in common where only the place tells. */
    private static final double MOST = 0.5;

    /** Share of the longer quote that two events of different types must have in common to be one. */
    private static final double WHOLE = 0.8;

    private Likeness() {}

    static double of(Statement one, Statement other) {
        double shared = shared(one, other);
        if (shared == 0) {
            return 0;
        }
        return switch (one) {
            case Figure figure -> other instanceof Figure second && isSame(figure, second) ? shared : 0;
            case Event event -> other instanceof Event second ? events(event, second, shared) : 0;
            case Provision provision ->
                other instanceof Provision second && provision.agreement().equals(second.agreement()) && shared >= MOST
                        ? shared + (provision.content().equals(second.content()) ? 1 : 0)
                        : 0;
            case Claim claim -> other instanceof Claim second ? claims(claim, second, shared) : 0;
        };
    }

    /** Two names for what the same words tell are one event; a pair of one type goes before. */
    private static double events(Event one, Event other, double shared) {
        if (one.type().equals(other.type())) {
            return shared + alike(one.object(), other.object()) + alike(one.place(), other.place());
        }
        Span first = one.evidence().getFirst().span();
        Span second = other.evidence().getFirst().span();
        int common = Math.min(first.end(), second.end()) - Math.max(first.start(), second.start());
        double both = (double) common / Math.max(first.length(), second.length());
        return both >= WHOLE ? both / 2 : 0;
    }

    private static double claims(Claim one, Claim other, double shared) {
        if (!one.kind().equals(other.kind())) {
            return 0;
        }
        double terms = alike(one.subject(), other.subject()) + alike(one.object(), other.object());
        if (one.kind().equals("relation")) {
            return one.relation().equals(other.relation()) && terms == 2 ? shared + terms : 0;
        }
        return shared >= MOST ? shared + terms : 0;
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.quantity().unit().equals(other.quantity().unit())
                && same(one.quantity().value(), other.quantity().value())
                && same(one.quantity().lower(), other.quantity().lower());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static double alike(@Nullable Term one, @Nullable Term other) {
        if (one == null || other == null) {
            return one == other ? 1 : 0;
        }
        if (one.entity() != null && one.entity().equals(other.entity())) {
            return 1;
        }
        return one.words().contains(other.words()) || other.words().contains(one.words()) ? 1 : 0;
    }

    /** The largest share of a shorter quote that lies in the other statement's quote. */
    private static double shared(Statement one, Statement other) {
        double best = 0;
        for (Quote first : one.evidence()) {
            for (Quote second : other.evidence()) {
                best = Math.max(best, shared(first.span(), second.span()));
            }
        }
        return best;
    }

    private static double shared(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return common <= 0 ? 0 : (double) common / Math.min(one.length(), other.length());
    }
}
