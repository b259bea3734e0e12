package org.kijiku.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the world has, known from an authority file or named by the text alone.
 *
 * @param id {@code person/takaichi-sanae}: the part of its IRI after {@code …/id/}
 * @param type what it is
 * @param labelJa its usual Japanese name, empty if it has none
 * @param labelEn its usual English name, empty if it has none
 * @param aliases other names, in any language
 * @param sameAs IRIs of the same thing elsewhere, each with evidence in the authority file
 * @param kind for a programme its kind (budget, policy, mechanism, exercise, strategy, law, tariff, plan); else null
 * @param members ids of the members of a group that the text names together (両首脳), else empty
 */
public record Entity(
        String id,
        EntityType type,
        String labelJa,
        String labelEn,
        List<String> aliases,
        List<String> sameAs,
        @Nullable String kind,
        List<String> members) {
    public Entity {
        aliases = List.copyOf(aliases);
        sameAs = List.copyOf(sameAs);
        members = List.copyOf(members);
    }

    /** The label to show: Japanese before English before the id. */
    public String label() {
        return !labelJa.isEmpty() ? labelJa : !labelEn.isEmpty() ? labelEn : id;
    }
}
