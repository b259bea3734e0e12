package org.kijiku.mention.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;

/** Makes entities that no authority file has; their ids come from their labels, so every article gives the same. */
final class Minting {
    private Minting() {}

    static Entity mint(EntityType type, String label, List<String> aliases, String english, @Nullable String kind) {
        return new Entity(id(type, label), type, label, english, aliases, List.of(), kind, List.of());
    }

    static String id(EntityType type, String label) {
        return type.segment() + "/" + slug(label);
    }

    private static String slug(String label) {
        String slug = label.replaceAll("[「」『』“”\"<>]", "")
                .replaceAll("[\\s/()]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }

    /** Several entities that the text names together; the same members are the same group. */
    static Entity group(List<Entity> members, String surface) {
        List<Entity> sorted = members.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(Entity::id))
                .toList();
        String id = EntityType.GROUP.segment() + "/"
                + String.join("+", sorted.stream().map(Minting::name).toList());
        String label = String.join("・", sorted.stream().map(Entity::label).toList());
        List<String> ids = sorted.stream().map(Entity::id).toList();
        return new Entity(id, EntityType.GROUP, label, "", List.of(surface), List.of(), null, ids);
    }

    /** States and persons by their names; the rest with their type, for a government is not its state. */
    private static String name(Entity entity) {
        return switch (entity.type()) {
            case STATE, PERSON -> entity.id().substring(entity.id().indexOf('/') + 1);
            default -> entity.id().replace('/', '-');
        };
    }
}
