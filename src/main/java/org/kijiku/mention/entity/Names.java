package org.kijiku.mention.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.name.Sense;

/** The entities that an article names by themselves, each under all of its names. */
final class Names {
    private static final Pattern PARTIES = Pattern.compile("^[日米中韓豪英仏独露印欧]{2,4}(?=.{3})");
    private static final Pattern COMPANY = Pattern.compile("(?<=..)社$");
    private static final Pattern DRAFT = Pattern.compile("(?<=予算)案$");

    private final AuthorityIndex authority;
    private final Map<String, Entity> byKey = new HashMap<>();
    private final Map<String, Entity> byId = new HashMap<>();

    Names(AuthorityIndex authority) {
        this.authority = authority;
    }

    /** The entity of a name: one of the authority files, one named before under any of its names, or a new one. */
    Entity of(Sense.Named named) {
        List<String> all = new ArrayList<>(List.of(named.label()));
        all.addAll(named.aliases());
        Entity entity = all.stream()
                .flatMap(name -> known(name, named.type()).stream())
                .findFirst()
                .or(() -> all.stream()
                        .flatMap(name -> Optional.ofNullable(byKey.get(key(named.type(), name))).stream())
                        .map(this::latest)
                        .findFirst())
                .map(found -> enriched(found, named))
                .orElseGet(() ->
                        Minting.mint(named.type(), named.label(), named.aliases(), named.english(), named.kind()));
        all.forEach(name -> byKey.put(key(named.type(), name), entity));
        byId.put(entity.id(), entity);
        return entity;
    }

    /** The group of these members under one more name. */
    Entity group(Entity group) {
        Entity known = latest(group);
        Set<String> aliases = new LinkedHashSet<>(known.aliases());
        aliases.addAll(group.aliases());
        Entity merged = new Entity(
                known.id(),
                known.type(),
                known.labelJa(),
                known.labelEn(),
                List.copyOf(aliases),
                known.sameAs(),
                known.kind(),
                known.members());
        byId.put(merged.id(), merged);
        return merged;
    }

    /** The newest form of an entity, with all names that were seen. */
    Entity latest(Entity entity) {
        return byId.getOrDefault(entity.id(), entity);
    }

    private Optional<Entity> known(String name, EntityType type) {
        String plain = plain(name);
        return authority
                .named(name, type)
                .or(() -> authority.named(plain, type))
                .or(() -> authority.named(plain).stream()
                        .filter(entity -> isSameKind(entity.type(), type))
                        .findFirst());
    }

    private static boolean isSameKind(EntityType known, EntityType type) {
        return known.isActor() && type.isActor() || !known.isActor() && !type.isActor();
    }

    private static Entity enriched(Entity entity, Sense.Named named) {
        Set<String> aliases = new LinkedHashSet<>(entity.aliases());
        if (!plain(named.label()).equals(plain(entity.labelJa()))) {
            aliases.add(named.label());
        }
        aliases.addAll(named.aliases());
        aliases.remove(entity.labelJa());
        @Nullable String kind = entity.kind() == null ? named.kind() : entity.kind();
        return new Entity(
                entity.id(),
                entity.type(),
                entity.labelJa(),
                entity.labelEn().isEmpty() ? named.english() : entity.labelEn(),
                List.copyOf(aliases),
                entity.sameAs(),
                kind,
                entity.members());
    }

    private static String plain(String name) {
        return name.replaceAll("[「」『』\\s]", "");
    }

    /** 「日米黄金時代」合意 and 「黄金時代」合意 are one, and so are a newspaper and its company, a budget and its bill. */
    private static String key(EntityType type, String name) {
        String plain = plain(name);
        String bare = switch (type) {
            case AGREEMENT -> PARTIES.matcher(plain).replaceFirst("");
            case ORGANIZATION -> COMPANY.matcher(plain).replaceFirst("");
            case PROGRAM -> DRAFT.matcher(plain).replaceFirst("");
            default -> plain;
        };
        return type.segment() + "/" + bare;
    }
}
