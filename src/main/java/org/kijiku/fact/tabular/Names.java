package org.kijiku.fact.tabular;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kijiku.fact.Reading;
import org.kijiku.fact.Term;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.EntityType;
import org.kijiku.text.Span;

/** The entities of an article, to be found by place and, where no mention was seen, by name. */
final class Names {
    private static final Pattern ITEM = Pattern.compile("[^・、,，/／\\n]+?(?=(?:など|等|ほか|の各国)?(?:[・、,，/／\\n]|$))");

    private final String text;
    private final NavigableMap<Integer, List<EntityMention>> byStart = new TreeMap<>();
    private final Map<String, Entity> byName = new LinkedHashMap<>();

    Names(Reading reading) {
        this.text = reading.article().text().value();
        for (EntityMention mention : reading.entities()) {
            Entity entity = mention.entity();
            byStart.computeIfAbsent(mention.span().start(), start -> new ArrayList<>())
                    .add(mention);
            byName.putIfAbsent(mention.span().of(text), entity);
            Stream.concat(Stream.of(entity.labelJa(), entity.labelEn()), entity.aliases().stream())
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> byName.putIfAbsent(name, entity));
        }
    }

    /** The entity that the words as a whole name. */
    Optional<Entity> named(Span span) {
        String words = span.of(text).strip();
        Optional<Entity> seen = within(span)
                .filter(mention -> mention.span().of(text).strip().equals(words))
                .map(EntityMention::entity)
                .findFirst();
        return seen.or(() -> Optional.ofNullable(byName.get(words)));
    }

    /** The mentions inside the span, in order. */
    private Stream<EntityMention> within(Span span) {
        return byStart.subMap(span.start(), span.end()).values().stream()
                .flatMap(List::stream)
                .filter(mention -> span.contains(mention.span()));
    }

    /** The entity that the words name, or the words. */
    Term term(Span span) {
        String words = span.of(text).strip();
        return named(span).map(entity -> new Term(entity.id(), words)).orElse(Term.words(words));
    }

    /** The items of a list in a cell, each with the entity that it names as a whole; other items are left out. */
    Map<Span, Entity> listed(Span cell) {
        Map<Span, Entity> found = new LinkedHashMap<>();
        Optional<Entity> whole = named(cell);
        if (whole.isPresent()) {
            found.put(cell, whole.get());
            return found;
        }
        Matcher item = ITEM.matcher(text).region(cell.start(), cell.end());
        while (item.find()) {
            Span span = new Span(item.start(), item.end());
            named(span).ifPresent(entity -> found.put(span, entity));
        }
        return found;
    }

    /** Ids of the entities that are mentioned inside the span, in order. */
    List<String> inside(Span... spans) {
        Set<String> ids = new LinkedHashSet<>();
        for (Span span : spans) {
            within(span).forEach(mention -> ids.add(mention.entity().id()));
        }
        return new ArrayList<>(ids);
    }

    /** The agreement mentioned last inside {@code within} before {@code place}. */
    Optional<Entity> agreementBefore(int place, Span within) {
        return within(new Span(within.start(), Math.max(within.start(), Math.min(place, within.end()))))
                .filter(mention -> mention.entity().type() == EntityType.AGREEMENT)
                .map(EntityMention::entity)
                .reduce((earlier, later) -> later);
    }
}
