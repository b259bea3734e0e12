package org.kijiku.fact.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityMention;
import org.kijiku.mention.EntityType;
import org.kijiku.mention.LexiconFile;
import org.kijiku.text.Span;

/** Marks the actors and places of {@code corpus/actors.tsv} in a text, so that events are tested apart from recognition. */
public final class Actors {
    private record Name(String surface, Entity entity) {}

    private final List<Name> names = new ArrayList<>();

    public Actors() {
        for (LexiconFile.Row row : LexiconFile.read(Path.of("src/test/resources/corpus/actors.tsv"))
                .rows()) {
            add(row.list("surface"), row.get("type"), row.get("id"), row.list("members"));
        }
    }

    /** Adds names of one entity. */
    void add(List<String> surfaces, String type, String id, List<String> members) {
        EntityType kind = EntityType.ofClassName(type).orElseThrow(() -> new IllegalArgumentException(type));
        Entity entity = new Entity(id, kind, surfaces.getFirst(), "", surfaces, List.of(), null, members);
        surfaces.forEach(surface -> names.add(new Name(surface, entity)));
        names.sort(
                Comparator.comparingInt((Name name) -> name.surface().length()).reversed());
    }

    /** Mentions in order of the text, the longest at each place. */
    public List<EntityMention> mentions(String text) {
        List<EntityMention> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Name> name = at(text, at);
            if (name.isEmpty()) {
                at++;
            } else {
                Span span = new Span(at, at + name.get().surface().length());
                found.add(new EntityMention(span, name.get().entity(), 1, "test"));
                at = span.end();
            }
        }
        return found;
    }

    private Optional<Name> at(String text, int at) {
        return names.stream()
                .filter(name -> text.startsWith(name.surface(), at))
                .findFirst();
    }

    /** Id of the entity with a name. */
    String id(String surface) {
        return names.stream()
                .filter(name -> name.surface().equals(surface))
                .map(name -> name.entity().id())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("corpus/actors.tsv has no " + surface));
    }

    /** First name of the entity with an id. */
    String name(String id) {
        return names.stream()
                .filter(name -> name.entity().id().equals(id))
                .map(name -> name.entity().labelJa())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("corpus/actors.tsv has no " + id));
    }
}
