package org.kijiku.mention.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.name.Sense;

/** Governments, forces and offices of states, and states named together. */
final class Bodies {
    private final AuthorityIndex authority;

    Bodies(AuthorityIndex authority) {
        this.authority = authority;
    }

    /** 米政府, アメリカ政府 and 米国政府 are one. */
    Entity body(Sense.StateBody body, String surface) {
        return body(body.state(), body.head(), body.type(), surface);
    }

    private Entity body(Entity state, String head, EntityType type, String surface) {
        return named(state, head, type).orElseGet(() -> {
            String label = state.label() + head;
            List<String> aliases = label.equals(surface) ? List.of() : List.of(surface);
            return Minting.mint(type, label, aliases, "", null);
        });
    }

    Entity together(Sense.Together together, String surface) {
        List<Entity> members = together.head().isEmpty()
                ? together.members()
                : together.members().stream()
                        .map(state ->
                                body(state, together.head(), EntityType.GOVERNMENT, state.label() + together.head()))
                        .toList();
        return Minting.group(members, surface);
    }

    /**
     * The office, if it is clear whose: 首相 beside a foreigner's name is not Japan's.
     */
    Optional<Entity> office(Sense.Office office) {
        @Nullable Entity state = office.state();
        if (state != null && !office.holder().isEmpty() && !isNamed(state, office.standard())) {
            return Optional.empty();
        }
        if (state == null && !office.standard().isEmpty()) {
            state = authority.named(office.standard(), EntityType.STATE).orElse(null);
            boolean foreignName =
                    !office.holder().isEmpty() && isKatakana(office.holder()) == isJapan(office.standard());
            if (foreignName) {
                return Optional.empty();
            }
        }
        if (state == null) {
            return Optional.of(Minting.mint(EntityType.OFFICE, office.title(), List.of(), office.english(), null));
        }
        Entity owner = state;
        return Optional.of(authority
                .office(owner, office.title())
                .or(() -> named(owner, office.title(), EntityType.OFFICE))
                .or(() -> named(owner, "の" + office.title(), EntityType.OFFICE))
                .orElseGet(() -> Minting.mint(
                        EntityType.OFFICE,
                        owner.label() + office.title(),
                        List.of(office.title()),
                        office.english().isEmpty() || owner.labelEn().isEmpty()
                                ? ""
                                : office.english() + " of " + owner.labelEn(),
                        null)));
    }

    private static boolean isNamed(Entity state, String name) {
        return AuthorityIndex.names(state).anyMatch(name::equals);
    }

    private static boolean isKatakana(String name) {
        return name.chars().allMatch(c -> c >= 'ァ' && c <= 'ヺ' || c == 'ー' || c == '・');
    }

    private static boolean isJapan(String standard) {
        return standard.equals("日本");
    }

    private Optional<Entity> named(Entity state, String head, EntityType type) {
        return Stream.concat(Stream.of(state.labelJa()), state.aliases().stream())
                .flatMap(name -> authority.named(name + head, type).stream())
                .findFirst();
    }
}
