package org.kijiku.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kijiku.mention.Authority;
import org.kijiku.mention.Entity;
import org.kijiku.mention.EntityType;

/**
 * Reads {@code ontology/authority/*.ttl}, the entities known before reading. A thing is defined by the file that gives
 * it its class; other files may add names and identifiers to it.
 */
public final class AuthorityFiles {
    private static final List<Property> NAMES =
            List.of(SKOS.altLabel, Vocabulary.FORMER_NAME, Vocabulary.SHORT_FORM, Vocabulary.CONTEXT_NAME);
    private static final List<Property> LINKS = List.of(OWL2.sameAs, SKOS.exactMatch);

    private AuthorityFiles() {}

    /**
     * The entities for recognition.
     *
     * @param ontologyDir the folder that holds {@code authority}
     * @throws IllegalArgumentException naming file and line of every fault
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Authority read(Path ontologyDir) {
        Model model = merged(ontologyDir);
        Map<String, Entity> entities = new LinkedHashMap<>();
        Map<String, Authority.Hints> hints = new LinkedHashMap<>();
        model.listSubjectsWithProperty(RDF.type).toList().stream()
                .sorted(java.util.Comparator.comparing(Resource::getURI))
                .forEach(thing -> {
                    entities.put(id(thing), entity(thing));
                    hints.put(id(thing), hints(thing));
                });
        hints.values().removeIf(Authority.Hints.NONE::equals);
        return new Authority(entities.values(), hints);
    }

    /**
     * The triples for {@link Iris#AUTHORITY_GRAPH}: those of the files, with the general classes made explicit.
     *
     * @throws IllegalArgumentException naming file and line of every fault
     */
    public static Model graph(Path ontologyDir) {
        Model model = merged(ontologyDir);
        for (Statement typed :
                model.listStatements(null, RDF.type, (RDFNode) null).toList()) {
            Resource thing = typed.getSubject();
            thing.addProperty(RDF.type, Vocabulary.ENTITY);
            if (type(typed.getObject()).filter(EntityType::isActor).isPresent()) {
                thing.addProperty(RDF.type, Vocabulary.ACTOR);
            }
            NAMES.forEach(property -> thing.listProperties(property)
                    .toList()
                    .forEach(name -> thing.addProperty(SKOS.altLabel, name.getObject())));
        }
        Prefixes.set(model);
        return model;
    }

    /** Everything wrong in the files, faults and what a person should look at, in the order of the files. */
    public static List<AuthorityProblem> problems(Path ontologyDir) {
        return AuthorityCheck.problems(files(ontologyDir));
    }

    private static Model merged(Path ontologyDir) {
        List<AuthorityFile> files = files(ontologyDir);
        List<AuthorityProblem> faults = AuthorityCheck.problems(files).stream()
                .filter(AuthorityProblem::fault)
                .toList();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    faults.stream().map(AuthorityProblem::toString).collect(Collectors.joining("\n")));
        }
        Model all = ModelFactory.createDefaultModel();
        files.forEach(file -> all.add(file.model()));
        return all;
    }

    private static List<AuthorityFile> files(Path ontologyDir) {
        JenaSystem.init();
        Path folder = ontologyDir.resolve("authority");
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(file -> file.getFileName().toString().endsWith(".ttl"))
                    .sorted()
                    .map(AuthorityFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the authority files in " + folder, e);
        }
    }

    private static Entity entity(Resource thing) {
        EntityType type = type(thing.getProperty(RDF.type).getObject()).orElseThrow();
        String ja = label(thing, "ja");
        String en = label(thing, "en");
        Set<String> aliases = new LinkedHashSet<>();
        NAMES.forEach(property -> aliases.addAll(values(thing, property)));
        aliases.removeAll(List.of(ja, en));
        List<String> links = new ArrayList<>();
        LINKS.forEach(property -> links.addAll(values(thing, property)));
        String kind = values(thing, Vocabulary.PROGRAM_KIND).stream()
                .map(iri -> iri.substring(Vocabulary.NS.length()))
                .findFirst()
                .orElse(null);
        return new Entity(id(thing), type, ja, en, List.copyOf(aliases), links, kind, ids(thing, Vocabulary.MEMBER));
    }

    private static Authority.Hints hints(Resource thing) {
        return new Authority.Hints(
                Set.copyOf(values(thing, Vocabulary.SHORT_FORM)),
                Set.copyOf(values(thing, Vocabulary.CONTEXT_NAME)),
                Set.copyOf(values(thing, Vocabulary.FAMILY_NAME)),
                ids(thing, Vocabulary.OF_STATE).stream().findFirst().orElse(""),
                ids(thing, Vocabulary.HELD_OFFICE));
    }

    private static List<String> ids(Resource thing, Property property) {
        return values(thing, property).stream()
                .map(iri -> iri.substring(Iris.ID.length()))
                .toList();
    }

    private static List<String> values(Resource thing, Property property) {
        return thing
                .listProperties(property)
                .mapWith(found -> found.getObject().isLiteral()
                        ? found.getString()
                        : found.getResource().getURI())
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    private static String label(Resource thing, String language) {
        Statement label = thing.getProperty(RDFS.label, language);
        return label == null ? "" : label.getString();
    }

    /** The id of an entity: its IRI after {@link Iris#ID}. */
    static String id(Resource thing) {
        String iri = thing.toString();
        return iri.startsWith(Iris.ID) ? iri.substring(Iris.ID.length()) : iri;
    }

    /** The entity type a class stands for. */
    static Optional<EntityType> type(RDFNode node) {
        String iri = node.toString();
        return iri.startsWith(Vocabulary.NS)
                ? EntityType.ofClassName(iri.substring(Vocabulary.NS.length()))
                : Optional.empty();
    }
}
