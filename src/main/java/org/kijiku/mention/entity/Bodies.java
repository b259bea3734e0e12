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

    /** The office of a title beside a person's name, if that person is known to hold it, or the state is clear. */
    Optional<Entity> held(Sense.Office office, Entity holder) {
        Optional<Entity> known = authority.heldBy(holder, office.title());
        if (known.isPresent() || authority.holdsOffices(holder)) {
            return known;
        }
        boolean foreign = holder.labelJa().chars().noneMatch(Character::isIdeographic);
        boolean standard = office.state() == null || isNamed(office.state(), office.standard());
        return isJapan(office.standard()) && !foreign && standard ? Optional.of(office(office)) : Optional.empty();
    }

    /** The office of the state named beside it, else of the one that is meant where none is named. */
    Entity office(Sense.Office office) {
        @Nullable
        Entity state = office.state() != null
                ? office.state()
                : authority.named(office.standard(), EntityType.STATE).orElse(null);
        if (state == null) {
            return Minting.mint(EntityType.OFFICE, office.title(), List.of(), office.english(), null);
        }
        Entity owner = state;
        return authority
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
                        null));
    }

    private static boolean isNamed(Entity state, String name) {
        return AuthorityIndex.names(state).anyMatch(name::equals);
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
