package org.kijiku.fact.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.Reading;
import org.kijiku.mention.DateMention;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.Mention;
import org.kijiku.mention.QuantityMention;
import org.kijiku.text.Span;

/** The mentions of an article, asked by place. */
final class Around {
    /** No name is longer, so that a look for overlaps need not go further back. */
    private static final int LONGEST_NAME = 80;

    /** How far back この points. */
    private static final int REACH = 400;

    private final String text;
    private final List<EntityMention> entities;
    private final List<Mention> numerics;

    Around(Reading reading) {
        this.text = reading.article().text().value();
        this.entities = reading.entities();
        this.numerics = reading.numerics();
    }

    String words(Span span) {
        return span.of(text).strip();
    }

    /** The actor whose name overlaps {@code span}, the longest first, or null. */
    @Nullable
    EntityMention actor(Span span) {
        return entity(span, true);
    }

    /** The entity whose name overlaps {@code span}, or null. */
    @Nullable
    EntityMention entity(Span span) {
        return entity(span, false);
    }

    /** The programme or agreement that was named last before a place, not too far from it; or null. */
    @Nullable
    EntityMention programBefore(int place) {
        int first = first(entities, Math.max(0, place - REACH));
        EntityMention last = null;
        for (int i = first; i < entities.size() && entities.get(i).span().end() <= place; i++) {
            EntityType type = entities.get(i).entity().type();
            last = type == EntityType.PROGRAM || type == EntityType.AGREEMENT ? entities.get(i) : last;
        }
        return last;
    }

    private @Nullable EntityMention entity(Span span, boolean actors) {
        int first = first(entities, Math.max(0, span.start() - LONGEST_NAME));
        for (int i = first; i < entities.size() && entities.get(i).span().start() < span.end(); i++) {
            EntityMention mention = entities.get(i);
            boolean kind = !actors || mention.entity().type().isActor();
            if (kind && mention.span().overlaps(span)) {
                return mention;
            }
        }
        return null;
    }

    boolean isNumeric(Span span) {
        return overlapping(span) != null;
    }

    boolean isDate(Span span) {
        return overlapping(span) instanceof DateMention;
    }

    private @Nullable Mention overlapping(Span span) {
        int at = Math.max(0, first(numerics, span.start()) - 1);
        while (at < numerics.size() && numerics.get(at).span().start() < span.end()) {
            if (numerics.get(at).span().overlaps(span)) {
                return numerics.get(at);
            }
            at++;
        }
        return null;
    }

    /** The dates that begin in {@code span}, in order. */
    List<DateMention> dates(Span span) {
        return numerics.subList(first(numerics, span.start()), first(numerics, span.end())).stream()
                .filter(DateMention.class::isInstance)
                .map(DateMention.class::cast)
                .toList();
    }

    boolean hasQuantity(Span span) {
        return numerics.subList(first(numerics, span.start()), first(numerics, span.end())).stream()
                .anyMatch(QuantityMention.class::isInstance);
    }

    /** Index of the first mention that begins at or after {@code start}. */
    private static int first(List<? extends Mention> mentions, int start) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
