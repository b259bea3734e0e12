package org.kijiku.link.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Vocabulary;
import org.kijiku.mention.EntityType;

/** The names, readings and identifiers of the graph's entities, to look up. */
final class KnownNames {
    /** How well a name says which entity is meant. */
    enum Kind {
        LABEL,
        ALIAS,
        FORMER,
        /** Others bear it too. */
        CONTEXT,
        /** One character, a word of its own elsewhere. */
        SHORT,
        FAMILY
    }

    /** A name of an entity. */
    record Name(Known entity, String form, Kind kind) {}

    /**
     * An entity.
     *
     * @param label its Japanese label, else its English one
     */
    record Known(String id, String label, String type) {}

    static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private static final Map<Property, Kind> NAMES = Map.of(
            RDFS.label, Kind.LABEL,
            SKOS.altLabel, Kind.ALIAS,
            Vocabulary.FORMER_NAME, Kind.FORMER,
            Vocabulary.CONTEXT_NAME, Kind.CONTEXT,
            Vocabulary.SHORT_FORM, Kind.SHORT,
            Vocabulary.FAMILY_NAME, Kind.FAMILY);
    private static final Map<Property, String> CODES = Map.of(
            Vocabulary.ISO2, "iso2",
            Vocabulary.ISO3, "iso3",
            Vocabulary.M49, "m49",
            Vocabulary.ISO_3166_2, "iso3166-2",
            Vocabulary.ISO_4217, "iso4217");

    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, List<Name>> byForm = new HashMap<>();
    private final Map<String, Set<Known>> byReading = new HashMap<>();
    private final Map<String, Set<Known>> byIdentifier = new HashMap<>();
    private final Map<String, Set<String>> facts = new HashMap<>();
    private final Map<String, Set<Name>> byBigram = new HashMap<>();

    private KnownNames() {}

    /** Names of every {@code kj:Entity} of a model. */
    static KnownNames of(Model model) {
        KnownNames names = new KnownNames();
        model.listSubjectsWithProperty(RDF.type, Vocabulary.ENTITY)
                .filterKeep(thing -> thing.isURIResource() && thing.getURI().startsWith(Iris.ID))
                .toList()
                .forEach(names::add);
        return names;
    }

    private void add(Resource thing) {
        Known entity = new Known(thing.getURI().substring(Iris.ID.length()), label(thing), type(thing));
        known.put(entity.id(), entity);
        Map<String, Kind> forms = new HashMap<>();
        NAMES.forEach((property, kind) -> thing.listProperties(property)
                .forEach(name -> forms.merge(NameForm.of(name.getString()), kind, KnownNames::weaker)));
        if (entity.type().equals("Person")) {
            thing.listProperties(RDFS.label, "en")
                    .forEach(name -> forms.putIfAbsent(turned(name.getString()), Kind.ALIAS));
        }
        forms.forEach((form, kind) -> index(new Name(entity, form, kind)));
        thing.listProperties(Vocabulary.READING).forEach(reading -> {
            String form = NameForm.reading(reading.getString());
            put(byReading, form, entity);
            put(facts, entity.id() + " reading", form);
        });
        CODES.forEach((property, scheme) ->
                thing.listProperties(property).forEach(code -> identify(entity, scheme, code.getString())));
        for (Property property : List.of(OWL2.sameAs, SKOS.exactMatch)) {
            thing.listProperties(property)
                    .forEach(link -> identify(
                            entity,
                            scheme(link.getResource().getURI()),
                            link.getResource().getURI()));
        }
    }

    /** A name in Latin letters with the family name first: {@code Kishida Fumio}. */
    private static String turned(String name) {
        int blank = name.lastIndexOf(' ');
        return NameForm.of(name.substring(blank + 1) + name.substring(0, Math.max(blank, 0)));
    }

    private void identify(Known entity, String scheme, String value) {
        put(byIdentifier, scheme + " " + value, entity);
        put(facts, entity.id() + " " + scheme, value);
    }

    /** {@code wikidata} for its IRIs, {@code same} for those of other places. */
    private static String scheme(String iri) {
        return iri.startsWith(WIKIDATA) ? "wikidata" : "same";
    }

    /** An altLabel repeats the special names: what is special wins over plain alias, a label over everything. */
    private static Kind weaker(Kind one, Kind other) {
        if (one == Kind.LABEL || other == Kind.LABEL) {
            return Kind.LABEL;
        }
        return one.compareTo(other) > 0 ? one : other;
    }

    private void index(Name name) {
        if (name.form().isEmpty()) {
            return;
        }
        byForm.computeIfAbsent(name.form(), form -> new ArrayList<>()).add(name);
        if (name.kind() == Kind.LABEL || name.kind() == Kind.ALIAS) {
            bigrams(name.form())
                    .forEach(pair -> byBigram.computeIfAbsent(pair, p -> new LinkedHashSet<>())
                            .add(name));
        }
    }

    private static <T> void put(Map<String, Set<T>> map, String key, T value) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
    }

    private static String label(Resource thing) {
        var ja = thing.getProperty(RDFS.label, "ja");
        var any = ja != null ? ja : thing.getProperty(RDFS.label);
        return any == null ? thing.getURI() : any.getString();
    }

    private static String type(Resource thing) {
        return thing
                .listProperties(RDF.type)
                .mapWith(type -> type.getObject().toString().replace(Vocabulary.NS, ""))
                .filterKeep(name -> EntityType.ofClassName(name).isPresent())
                .toList()
                .stream()
                .findFirst()
                .orElse("");
    }

    List<Name> named(String name) {
        return byForm.getOrDefault(NameForm.of(name), List.of());
    }

    Set<Known> read(String reading) {
        return byReading.getOrDefault(NameForm.reading(reading), Set.of());
    }

    Set<Known> identified(String scheme, String identifier) {
        return byIdentifier.getOrDefault(scheme + " " + identifier, Set.of());
    }

    /** What is known of an entity under a scheme, or of its {@code reading}; empty if nothing is. */
    Set<String> facts(Known entity, String scheme) {
        return facts.getOrDefault(entity.id() + " " + scheme, Set.of());
    }

    /** Names that share at least half of their pairs of characters with this one. */
    Collection<Name> near(String name) {
        Set<String> pairs = bigrams(NameForm.of(name));
        Map<Name, Integer> shared = new HashMap<>();
        pairs.forEach(pair -> byBigram.getOrDefault(pair, Set.of()).forEach(n -> shared.merge(n, 1, Integer::sum)));
        return shared.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() >= pairs.size())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> bigrams(String form) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 2 <= form.length(); i++) {
            pairs.add(form.substring(i, i + 2));
        }
        return pairs;
    }
}
