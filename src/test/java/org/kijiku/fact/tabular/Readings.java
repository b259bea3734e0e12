package org.kijiku.fact.tabular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kijiku.fact.Claim;
import org.kijiku.fact.Reading;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.EntityType;
import org.kijiku.table.TableFinder;
import org.kijiku.text.Article;
import org.kijiku.text.Span;

/** Readings with entities found by their names alone. */
final class Readings {
    private static final List<Entity> ENTITIES = List.of(
            entity("state/japan", EntityType.STATE, "日本", "日"),
            entity("state/united-states", EntityType.STATE, "米国", "米", "アメリカ"),
            entity("state/china", EntityType.STATE, "中国"),
            entity("state/south-korea", EntityType.STATE, "韓国"),
            entity("state/australia", EntityType.STATE, "オーストラリア", "豪"),
            entity("state/myanmar", EntityType.STATE, "ミャンマー"),
            entity("group/eu", EntityType.GROUP, "EU"),
            entity("agreement/golden-age", EntityType.AGREEMENT, "「日米黄金時代」合意", "合意文書"));

    private Readings() {}

    private static Entity entity(String id, EntityType type, String label, String... aliases) {
        return new Entity(id, type, label, "", List.of(aliases), List.of(), null, List.of());
    }

    static Reading of(Article article) {
        String text = article.text().value();
        List<EntityMention> mentions = new ArrayList<>();
        for (Entity entity : ENTITIES) {
            List<String> names = new ArrayList<>(entity.aliases());
            names.add(entity.labelJa());
            for (String name : names) {
                Matcher matcher = Pattern.compile(Pattern.quote(name)).matcher(text);
                while (name.length() > 1 && matcher.find()) {
                    mentions.add(new EntityMention(new Span(matcher.start(), matcher.end()), entity, 1, "test"));
                }
            }
        }
        mentions.sort(Comparator.comparing(EntityMention::span));
        return new Reading(article, new TableFinder().find(article), mentions, List.of());
    }

    static <T> List<T> only(List<?> statements, Class<T> type) {
        return statements.stream().filter(type::isInstance).map(type::cast).toList();
    }

    static Map<String, Long> relations(List<Claim> claims) {
        return claims.stream().collect(Collectors.groupingBy(Claim::relation, TreeMap::new, Collectors.counting()));
    }
}
