package org.kijiku.mention.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;

/** The persons of an article: family names lead to the full name that stands nearest before, else after. */
final class People {
    private static final int SHORTEST_FAMILY_NAME = 2;
    /** A bare family name means who leads, or led, a state. */
    private static final List<String> LEADERS = List.of("首相", "内閣総理大臣", "大統領", "国家主席");

    private record Named(int at, String name) {}

    private final AuthorityIndex authority;
    private final List<Named> names = new ArrayList<>();

    People(AuthorityIndex authority) {
        this.authority = authority;
    }

    /** Notes a name that is one for sure, in order of the text. */
    void note(int at, String name) {
        names.add(new Named(at, name));
    }

    /** The person of a name. */
    Entity of(String name, String title, int at) {
        return authority
                .named(name, EntityType.PERSON)
                .or(() -> fuller(name, at).map(full -> of(full, title, at)))
                .or(() -> titled(name, title))
                .or(() -> single(authority.family(name)))
                .or(() -> single(holders(name, LEADERS)))
                .orElseGet(() -> Minting.mint(EntityType.PERSON, name, List.of(), "", null));
    }

    /** The person whose family name begins {@code words}, if the document or the authority files have one. */
    Optional<Entity> among(String words, String title, int at) {
        Optional<String> known = names.stream()
                .filter(named -> sharesFamilyName(named.name(), words))
                .min(nearest(at))
                .map(Named::name);
        return known.map(name -> of(name, title, at))
                .or(() -> titled(words, title))
                .or(() -> single(authority.family(words)));
    }

    private static boolean sharesFamilyName(String name, String words) {
        int common = 0;
        while (common < Math.min(name.length(), words.length()) && name.charAt(common) == words.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_FAMILY_NAME && name.length() > common;
    }

    private Optional<String> fuller(String name, int at) {
        return names.stream()
                .filter(named -> isShortFor(name, named.name()))
                .min(nearest(at))
                .map(Named::name);
    }

    private static boolean isShortFor(String name, String full) {
        boolean foreign = full.indexOf('・') >= 0;
        return foreign ? full.endsWith("・" + name) : full.length() > name.length() && full.startsWith(name);
    }

    /** Before {@code at} and near it first, then behind it. */
    private static Comparator<Named> nearest(int at) {
        return Comparator.comparingInt(
                (Named named) -> named.at() <= at ? at - named.at() : 1_000_000_000 + named.at());
    }

    private Optional<Entity> titled(String name, String title) {
        if (title.isEmpty()) {
            return Optional.empty();
        }
        return authority.named(name + title, EntityType.PERSON).or(() -> single(holders(name, List.of(title))));
    }

    /** Persons of a family name who hold, or have held, an office with one of these titles. */
    private List<Entity> holders(String name, List<String> titles) {
        return authority.family(name).stream()
                .filter(person -> titles.stream().anyMatch(title -> authority.hasHeld(person, title)))
                .toList();
    }

    private static Optional<Entity> single(List<Entity> entities) {
        return entities.size() == 1 ? Optional.of(entities.getFirst()) : Optional.empty();
    }
}
