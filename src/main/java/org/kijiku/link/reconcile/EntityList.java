package org.kijiku.link.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Vocabulary;
import org.kijiku.mention.EntityType;

/** The entities of a graph as clients see them: id, names, type and the values of properties. */
final class EntityList {
    /**
     * An entity.
     *
     * @param id what follows {@link Iris#ID}
     * @param ja Japanese label, may be empty
     * @param en English label, may be empty
     * @param type the ontology's class name
     * @param other all other names
     * @param values of {@link Properties} by their id
     */
    record Item(String id, String ja, String en, String type, List<String> other, Map<String, List<RDFNode>> values) {
        String name() {
            return !ja.isEmpty() ? ja : !en.isEmpty() ? en : id;
        }

        String description() {
            return en.isEmpty() || ja.isEmpty() ? type : en + " (" + type + ")";
        }
    }

    private final Map<String, Item> byId = new HashMap<>();
    private final List<Item> sorted = new ArrayList<>();

    EntityList(Model graph) {
        graph.listSubjectsWithProperty(RDF.type, Vocabulary.ENTITY)
                .filterKeep(thing -> thing.isURIResource() && thing.getURI().startsWith(Iris.ID))
                .toList()
                .forEach(thing -> byId.put(id(thing), item(thing)));
        sorted.addAll(byId.values());
        sorted.sort(Comparator.comparingInt((Item item) -> item.name().length()).thenComparing(Item::id));
    }

    private static String id(Resource thing) {
        return thing.getURI().substring(Iris.ID.length());
    }

    private static Item item(Resource thing) {
        String type = thing
                .listProperties(RDF.type)
                .mapWith(found -> found.getObject().toString().replace(Vocabulary.NS, ""))
                .filterKeep(name -> EntityType.ofClassName(name).isPresent())
                .toList()
                .stream()
                .findFirst()
                .orElse("Entity");
        List<String> other = thing.listProperties(SKOS.altLabel).mapWith(name -> name.getString()).toList().stream()
                .sorted()
                .toList();
        Map<String, List<RDFNode>> values = new HashMap<>();
        Properties.ALL.forEach(property -> values.put(property.id(), values(thing, property.path())));
        return new Item(id(thing), label(thing, "ja"), label(thing, "en"), type, other, values);
    }

    private static List<RDFNode> values(Resource thing, List<Property> path) {
        return path.stream()
                .flatMap(property ->
                        thing.listProperties(property).mapWith(found -> found.getObject()).toList().stream())
                .sorted(Comparator.comparing(RDFNode::toString))
                .toList();
    }

    private static String label(Resource thing, String language) {
        var label = thing.getProperty(RDFS.label, language);
        return label == null ? "" : label.getString();
    }

    Optional<Item> get(String id) {
        return Optional.ofNullable(byId.get(id.startsWith(Iris.ID) ? id.substring(Iris.ID.length()) : id));
    }

    /** Entities of which the id or a name begins like this, the nearest and shortest first. */
    List<Item> beginning(String prefix, int offset, int limit) {
        String wanted = prefix.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? List.of()
                : sorted.stream()
                        .filter(item -> begins(item.id(), wanted)
                                || begins(item.ja(), wanted)
                                || begins(item.en(), wanted)
                                || item.other().stream().anyMatch(name -> begins(name, wanted)))
                        .sorted(Comparator.comparingInt(item -> rank(item, wanted)))
                        .skip(offset)
                        .limit(limit)
                        .toList();
    }

    /** Ids of the properties of which entities of a type have values, in the order of {@link Properties}. */
    List<String> properties(String type) {
        return Properties.ALL.stream()
                .map(Properties.Described::id)
                .filter(property -> sorted.stream()
                        .filter(item -> type.isEmpty() || item.type().equals(type))
                        .anyMatch(item ->
                                !item.values().getOrDefault(property, List.of()).isEmpty()))
                .toList();
    }

    /** Its own name before what begins like it, labels before other names. */
    private static int rank(Item item, String wanted) {
        boolean same = item.id().equals(wanted)
                || item.ja().toLowerCase(Locale.ROOT).equals(wanted)
                || item.en().toLowerCase(Locale.ROOT).equals(wanted);
        return same ? 0 : begins(item.ja(), wanted) || begins(item.en(), wanted) ? 1 : 2;
    }

    private static boolean begins(String name, String prefix) {
        return name.toLowerCase(Locale.ROOT).startsWith(prefix);
    }
}
