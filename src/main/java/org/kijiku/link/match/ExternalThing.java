package org.kijiku.link.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something of an external dataset.
 *
 * @param id its IRI or number there
 * @param names its names, the usual one first
 * @param type what it is, by the ontology's class name ({@code Person}); empty if unknown
 * @param reading how its name is read, in hiragana or katakana; empty if unknown
 * @param identifiers other identifiers: {@code wikidata}, {@code iso2}, {@code iso3}, {@code m49}, {@code iso3166-2},
 *     {@code iso4217} or a whole IRI under {@code same}
 * @param context what else is said of it, by column: country, office, party and so on
 */
public record ExternalThing(
        String id,
        List<String> names,
        String type,
        String reading,
        Map<String, String> identifiers,
        Map<String, String> context) {
    public ExternalThing {
        names = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        identifiers = Map.copyOf(identifiers);
        context = Map.copyOf(context);
    }

    /** The same thing as another row tells of it. */
    ExternalThing and(ExternalThing other) {
        Map<String, String> allIdentifiers = new HashMap<>(other.identifiers);
        allIdentifiers.putAll(identifiers);
        Map<String, String> allContext = new HashMap<>(context);
        other.context.forEach((column, cell) ->
                allContext.merge(column, cell, (one, more) -> one.equals(more) ? one : one + "|" + more));
        return new ExternalThing(
                id,
                Stream.concat(names.stream(), other.names.stream()).distinct().toList(),
                type.isEmpty() ? other.type : type,
                reading.isEmpty() ? other.reading : reading,
                allIdentifiers,
                allContext);
    }

    /** A thing of which only a name and a type are known. */
    public static ExternalThing named(String id, String name, String type) {
        return new ExternalThing(id, List.of(name), type, "", Map.of(), Map.of());
    }

    /** Its usual name, its id if it has none. */
    public String label() {
        return names.isEmpty() ? id : names.getFirst();
    }
}
