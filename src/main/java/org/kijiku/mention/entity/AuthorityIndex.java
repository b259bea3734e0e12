package org.kijiku.mention.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kijiku.mention.Authority;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.name.Folding;

/** The authority files by name and persons by family name. */
final class AuthorityIndex {
    private static final int LONGEST_FAMILY_NAME = 4;

    private final Map<String, List<Entity>> byName = new HashMap<>();
    private final Map<String, List<Entity>> byFamilyName = new HashMap<>();
    private final Map<String, List<Entity>> officesOf = new HashMap<>();
    private final Authority authority;

    AuthorityIndex(Authority authority) {
        this.authority = authority;
        for (Entity entity : authority.entities()) {
            names(entity).distinct().forEach(name -> put(byName, name, entity));
            if (entity.type() == EntityType.PERSON) {
                Set<String> known = authority.hints(entity.id()).familyNames();
                (known.isEmpty() ? familyNames(entity.labelJa()) : known.stream())
                        .forEach(name -> put(byFamilyName, name, entity));
            } else if (entity.type() == EntityType.OFFICE) {
                put(officesOf, authority.hints(entity.id()).state(), entity);
            }
        }
    }

    /** All names of an entity, folded. */
    static Stream<String> names(Entity entity) {
        return Stream.concat(Stream.of(entity.labelJa(), entity.labelEn()), entity.aliases().stream())
                .filter(name -> !name.isEmpty())
                .map(Folding::fold);
    }

    private static void put(Map<String, List<Entity>> map, String name, Entity entity) {
        map.computeIfAbsent(name, n -> new ArrayList<>(1)).add(entity);
    }

    /** What may be the family name: any beginning of a name in ideographs, the last word of one in katakana. */
    private static Stream<String> familyNames(String label) {
        int dot = label.lastIndexOf('・');
        if (dot >= 0) {
            return Stream.of(label.substring(dot + 1));
        }
        return Stream.iterate(1, length -> length < Math.min(label.length(), LONGEST_FAMILY_NAME + 1), l -> l + 1)
                .map(length -> label.substring(0, length));
    }

    List<Entity> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The entity of this type with this name. */
    Optional<Entity> named(String name, EntityType type) {
        return named(name).stream().filter(entity -> entity.type() == type).findFirst();
    }

    /** The office of a state that goes by this title. */
    Optional<Entity> office(Entity state, String title) {
        return officesOf.getOrDefault(state.id(), List.of()).stream()
                .filter(office -> names(office).anyMatch(name -> name.equals(title) || name.endsWith("の" + title)))
                .findFirst();
    }

    /** The office with this title that a person holds or has held. */
    Optional<Entity> heldBy(Entity person, String title) {
        return authority.hints(person.id()).offices().stream()
                .flatMap(id -> authority.byId(id).stream())
                .filter(office -> names(office).anyMatch(name -> name.endsWith(title)))
                .findFirst();
    }

    /** True if the files say what offices a person holds or has held. */
    boolean holdsOffices(Entity person) {
        return !authority.hints(person.id()).offices().isEmpty();
    }

    /** True if a person holds, or has held, an office that goes by this title. */
    boolean hasHeld(Entity person, String title) {
        return heldBy(person, title).isPresent();
    }

    /** Persons whose family name this may be. */
    List<Entity> family(String name) {
        return byFamilyName.getOrDefault(name, List.of());
    }
}
