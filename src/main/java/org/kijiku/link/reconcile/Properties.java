package org.kijiku.link.reconcile;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kijiku.graph.Vocabulary;

/** The properties that clients may ask for and match by. */
final class Properties {
    /**
     * A property.
     *
     * @param id what clients call it
     * @param name for people
     * @param path the graph's properties that give its values
     */
    record Described(String id, String name, List<Property> path) {}

    static final List<Described> ALL = List.of(
            new Described("label", "label / 名称", List.of(RDFS.label)),
            new Described("alias", "other names / 別名", List.of(SKOS.altLabel)),
            new Described("reading", "reading / 読み", List.of(Vocabulary.READING)),
            new Described("wikidata", "same as / 同一", List.of(OWL2.sameAs, SKOS.exactMatch)),
            new Described("iso2", "ISO 3166-1 alpha-2", List.of(Vocabulary.ISO2)),
            new Described("iso3", "ISO 3166-1 alpha-3", List.of(Vocabulary.ISO3)),
            new Described("m49", "UN M49", List.of(Vocabulary.M49)),
            new Described("iso3166-2", "ISO 3166-2", List.of(Vocabulary.ISO_3166_2)),
            new Described("iso4217", "ISO 4217", List.of(Vocabulary.ISO_4217)),
            new Described("state", "of the state / 所属国", List.of(Vocabulary.OF_STATE)),
            new Described("office", "offices / 役職", List.of(Vocabulary.HELD_OFFICE)),
            new Described(
                    "organization",
                    "member or part of / 所属",
                    List.of(Vocabulary.property("memberOf"), Vocabulary.property("partOf"))),
            new Described("place", "located in / 所在", List.of(Vocabulary.property("locatedIn"))),
            new Described("kind", "kind of programme / 施策の種類", List.of(Vocabulary.PROGRAM_KIND)));

    private Properties() {}

    static Optional<Described> get(String id) {
        return ALL.stream().filter(property -> property.id().equals(id)).findFirst();
    }
}
