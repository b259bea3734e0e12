package org.kijiku.mention.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.name.Folding;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;
import org.kijiku.text.Span;

/** What was found in an article, held against what a person marked; things match by a name that both have. */
final class GoldActors {
    /**
     * A thing and its names.
     *
     * @param text what to print
     * @param spans where it stands, in code points; empty if only names are to be compared
     */
    record Thing(String text, Set<String> names, Set<Span> spans) {}

    /** Counts and the names behind them. */
    record Score(int gold, int found, int matchedGold, int matchedFound, List<String> missed, List<String> extra) {
        double recall() {
            return gold == 0 ? 1 : (double) matchedGold / gold;
        }

        double precision() {
            return found == 0 ? 1 : (double) matchedFound / found;
        }

        double f1() {
            double sum = recall() + precision();
            return sum == 0 ? 0 : 2 * recall() * precision() / sum;
        }

        @Override
        public String toString() {
            return "recall %.3f precision %.3f f1 %.3f missed %s extra %s"
                    .formatted(recall(), precision(), f1(), missed, extra);
        }
    }

    private GoldActors() {}

    static Article article(Path file) throws IOException {
        return new ArticleReader().read(file.toString(), Files.readAllBytes(file), ArticleReader.Format.AUTO);
    }

    static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    static List<Thing> gold(JsonNode nodes, String label, String... names) {
        List<Thing> things = new ArrayList<>();
        for (JsonNode node : nodes) {
            if (node.path("content").asBoolean(true)) {
                Set<String> all = new HashSet<>();
                all.add(plain(node.path(label).asText()));
                for (String field : names) {
                    JsonNode value = node.path(field);
                    if (value.isTextual()) {
                        all.add(plain(value.asText()));
                    }
                    value.forEach(name -> all.add(plain(name.asText())));
                }
                things.add(new Thing(node.path(label).asText(), all, Set.of()));
            }
        }
        return things;
    }

    /** Things that also match where they stand: names of programmes have no sure end. */
    static List<Thing> goldPlaced(JsonNode nodes, String label, String... names) {
        List<Thing> things = gold(nodes, label, names);
        List<Thing> placed = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            int start = nodes.get(i).path("start").asInt();
            int end = start + nodes.get(i).path("quote").asText().length();
            placed.add(new Thing(things.get(i).text(), things.get(i).names(), Set.of(new Span(start, end))));
        }
        return placed;
    }

    static List<Thing> found(Article article, List<EntityMention> mentions, Predicate<Entity> which) {
        Map<String, Thing> things = new LinkedHashMap<>();
        for (EntityMention mention : mentions) {
            Entity entity = mention.entity();
            if (which.test(entity)) {
                Thing thing =
                        things.computeIfAbsent(entity.id(), id -> new Thing(id, new HashSet<>(), new HashSet<>()));
                thing.spans().add(mention.span());
                thing.names().add(plain(mention.span().of(article.text().value())));
                Stream.concat(Stream.of(entity.labelJa(), entity.labelEn()), entity.aliases().stream())
                        .filter(name -> name.length() > 1)
                        .forEach(name -> thing.names().add(plain(name)));
            }
        }
        return List.copyOf(things.values());
    }

    static Score score(List<Thing> gold, List<Thing> found) {
        List<String> missed = gold.stream()
                .filter(thing -> found.stream().noneMatch(other -> same(thing, other)))
                .map(Thing::text)
                .toList();
        List<String> extra = found.stream()
                .filter(thing -> gold.stream().noneMatch(other -> same(thing, other)))
                .map(thing -> thing.text() + thing.names())
                .toList();
        return new Score(
                gold.size(), found.size(), gold.size() - missed.size(), found.size() - extra.size(), missed, extra);
    }

    private static boolean same(Thing a, Thing b) {
        return a.names().stream().anyMatch(b.names()::contains)
                || a.spans().stream().anyMatch(span -> b.spans().stream().anyMatch(span::overlaps));
    }

    private static String plain(String name) {
        return Folding.fold(name).replaceAll("[「」『』\\s]", "");
    }
}
