package org.kijiku.mention;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The entities known before reading, by id, with what is known of their names. */
public final class Authority {
    /**
     * What is known of an entity's names beyond that they exist.
     *
     * @param shortForms aliases that stand for it only inside a composite: 米 in 日米, 豪 in 豪軍
     * @param contextNames aliases that others bear too and that mean it unless the context names another: 首相
     * @param familyNames spellings of a person's family name, which is no alias since others share it
     * @param state id of the state whose government, office or force it is, else empty
     * @param offices ids of the offices a person holds or has held
     */
    public record Hints(
            Set<String> shortForms,
            Set<String> contextNames,
            Set<String> familyNames,
            String state,
            List<String> offices) {
        /** Nothing known. */
        public static final Hints NONE = new Hints(Set.of(), Set.of(), Set.of(), "", List.of());

        public Hints {
            shortForms = Set.copyOf(shortForms);
            contextNames = Set.copyOf(contextNames);
            familyNames = Set.copyOf(familyNames);
            offices = List.copyOf(offices);
        }
    }

    private final Map<String, Entity> byId;
    private final Map<String, Hints> hints;

    /** Entities of whose names nothing more is known. */
    public Authority(Collection<Entity> entities) {
        this(entities, Map.of());
    }

    /** @param hints by id; entities without hints may be left out */
    public Authority(Collection<Entity> entities, Map<String, Hints> hints) {
        Map<String, Entity> map = new LinkedHashMap<>();
        entities.forEach(entity -> map.put(entity.id(), entity));
        byId = java.util.Collections.unmodifiableMap(map);
        this.hints = Map.copyOf(hints);
    }

    public List<Entity> entities() {
        return List.copyOf(byId.values());
    }

    public Optional<Entity> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every label and alias that means one entity whatever the context; for dictionaries. */
    public List<String> names() {
        return byId.values().stream()
                .flatMap(entity -> Stream.concat(Stream.of(entity.labelJa()), entity.aliases().stream())
                        .filter(name -> !name.isEmpty()
                                && !hints(entity.id()).shortForms().contains(name)
                                && !hints(entity.id()).contextNames().contains(name)))
                .distinct()
                .toList();
    }

    /** What is known of the names of an entity; {@link Hints#NONE} if nothing is. */
    public Hints hints(String id) {
        return hints.getOrDefault(id, Hints.NONE);
    }
}
