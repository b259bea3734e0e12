package org.kijiku.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kijiku.mention.EntityType;

/** Looks through authority files for what is wrong in one or between two of them. */
final class AuthorityCheck {
    /** Properties whose value belongs to one thing only. */
    private static final List<Property> IDENTIFYING = List.of(
            OWL2.sameAs, SKOS.exactMatch, Vocabulary.ISO2, Vocabulary.ISO3, Vocabulary.M49, Vocabulary.ISO_3166_2);

    private record Place(AuthorityFile file, Resource thing) {
        String show() {
            return AuthorityFiles.id(thing) + " (" + file.path() + ":" + file.line(thing) + ")";
        }
    }

    private final List<AuthorityProblem> problems = new ArrayList<>();
    private final Map<Resource, Place> defined = new HashMap<>();
    private final Map<String, Place> labels = new HashMap<>();
    private final Map<String, Place> identifiers = new HashMap<>();

    private AuthorityCheck() {}

    /** What is wrong, in the order of the files. */
    static List<AuthorityProblem> problems(List<AuthorityFile> files) {
        AuthorityCheck check = new AuthorityCheck();
        files.forEach(check::definitions);
        files.forEach(check::additions);
        return List.copyOf(check.problems);
    }

    private void definitions(AuthorityFile file) {
        for (Resource thing : file.model().listSubjectsWithProperty(RDF.type).toList()) {
            Place place = new Place(file, thing);
            if (thing.isAnon() || !thing.getURI().startsWith(Iris.ID)) {
                fault(place, "an entity's IRI begins with " + Iris.ID + ", this one is " + thing);
                continue;
            }
            Place other = defined.putIfAbsent(thing, place);
            if (other != null) {
                fault(
                        place,
                        AuthorityFiles.id(thing) + " is defined already: " + other.show() + "; give it a type once");
            }
            type(place).ifPresent(type -> named(place, type));
        }
    }

    private void additions(AuthorityFile file) {
        for (Resource thing : file.model().listSubjects().toList()) {
            Place place = new Place(file, thing);
            if (!thing.isAnon() && !defined.containsKey(thing)) {
                fault(
                        place,
                        AuthorityFiles.id(thing) + " has no type in any file; write 'a kj:State' or another class");
            }
            IDENTIFYING.forEach(property -> thing.listProperties(property).forEach(found -> identifies(place, found)));
        }
    }

    private Optional<EntityType> type(Place place) {
        List<RDFNode> types = place.thing()
                .listProperties(RDF.type)
                .mapWith(Statement::getObject)
                .toList();
        Optional<EntityType> type = types.size() == 1 ? AuthorityFiles.type(types.get(0)) : Optional.empty();
        if (type.isEmpty()) {
            fault(
                    place,
                    AuthorityFiles.id(place.thing()) + " has the type " + types
                            + "; give it one class, an entity class of ontology/kijiku.ttl such as kj:Person");
        } else if (!AuthorityFiles.id(place.thing()).startsWith(type.get().segment() + "/")) {
            fault(
                    place,
                    "the id of a " + type.get().className() + " begins with "
                            + type.get().segment() + "/, not " + AuthorityFiles.id(place.thing()));
        }
        return type;
    }

    private void named(Place place, EntityType type) {
        List<Statement> found = place.thing().listProperties(RDFS.label).toList();
        if (found.stream().noneMatch(label -> List.of("ja", "en").contains(label.getLanguage()))) {
            fault(place, AuthorityFiles.id(place.thing()) + " has no rdfs:label in ja or en; add one");
        }
        for (Statement label : found) {
            String key = type + " " + label.getLanguage() + " " + label.getString();
            Place other = labels.putIfAbsent(key, place);
            if (other != null && !other.thing().equals(place.thing())) {
                note(place, "label '" + label.getString() + "' is also that of " + other.show());
            }
        }
    }

    private void identifies(Place place, Statement found) {
        String key = found.getPredicate() + " " + found.getObject();
        Place other = identifiers.putIfAbsent(key, place);
        if (other != null && !other.thing().equals(place.thing())) {
            fault(place, found.getObject() + " belongs to " + other.show() + " already; one of the two is wrong");
        }
    }

    private void fault(Place place, String message) {
        problems.add(
                new AuthorityProblem(true, place.file().path(), place.file().line(place.thing()), message));
    }

    private void note(Place place, String message) {
        problems.add(
                new AuthorityProblem(false, place.file().path(), place.file().line(place.thing()), message));
    }
}
