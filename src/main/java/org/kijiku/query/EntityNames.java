package org.kijiku.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Vocabulary;
import org.kijiku.query.BadParameterException.Candidate;

/** Finds what a user's word for a thing means: its IRI, its id, its label, or its IRI or code elsewhere. */
public final class EntityNames {
    private static final Pattern IRI = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");
    private static final Pattern TERM = Pattern.compile("(?:kj:)?([A-Za-z][A-Za-z_]*)");
    private static final Pattern ID = Pattern.compile("[a-z-]+/[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2,3}");
    private static final List<Node> COUNTRY_CODES = List.of(
            Vocabulary.property("iso3").asNode(), Vocabulary.property("iso2").asNode());
    private static final String WIKIDATA_ENTITY = "http://www.wikidata.org/entity/";
    private static final List<String> LANGUAGES = List.of("ja", "en", "");

    private final DatasetGraph data;

    /**
     * The names in a dataset.
     *
     * @param data in a read transaction for as long as this is used
     */
    public EntityNames(DatasetGraph data) {
        this.data = data;
    }

    /**
     * What the word means: everything of the class that it may mean, taken from the surest way of reading it that finds
     * any.
     *
     * @param word as the user wrote it
     * @param type IRI of a class, or null for any
     */
    public List<Node> find(String word, @Nullable String type) {
        List<Supplier<Set<Node>>> ways = List.of(
                () -> byIri(word),
                () -> byTerm(word),
                () -> byId(word),
                () -> byCode(word),
                () -> byName(word, RDFS.label.asNode()),
                () -> byName(word, SKOS.prefLabel.asNode()),
                () -> byName(word, SKOS.altLabel.asNode()));
        for (Supplier<Set<Node>> way : ways) {
            List<Node> found =
                    way.get().stream().filter(node -> isA(node, type)).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The node with a name for readers: its label, the words of a passage or of a statement, else its IRI in short. */
    public Candidate candidate(Node node) {
        return label(node, RDFS.label.asNode())
                .or(() -> label(node, SKOS.prefLabel.asNode()))
                .or(() -> label(node, Vocabulary.OA_EXACT.asNode()))
                .or(() -> objects(node, Vocabulary.MAIN_EVIDENCE.asNode()).stream()
                        .flatMap(passage -> label(passage, Vocabulary.OA_EXACT.asNode()).stream())
                        .findFirst())
                .map(label -> new Candidate(node.getURI(), label))
                .orElseGet(() -> new Candidate(node.getURI(), Parameter.show(node)));
    }

    /** The name in one language. */
    public Optional<String> label(Node node, String language) {
        return Stream.of(RDFS.label.asNode(), SKOS.prefLabel.asNode())
                .flatMap(property -> objects(node, property).stream())
                .filter(label -> label.isLiteral() && label.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private Optional<String> label(Node node, Node property) {
        List<Node> labels = objects(node, property);
        return LANGUAGES.stream()
                .flatMap(language -> labels.stream()
                        .filter(label ->
                                label.isLiteral() && label.getLiteralLanguage().equals(language)))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private Set<Node> byIri(String word) {
        if (!IRI.matcher(word).matches()) {
            return Set.of();
        }
        Node node = NodeFactory.createURI(word);
        return isKnown(node) ? Set.of(node) : sameAs(node);
    }

    private Set<Node> byTerm(String word) {
        var term = TERM.matcher(word);
        return term.matches() ? known(Vocabulary.NS + term.group(1)) : Set.of();
    }

    private Set<Node> byId(String word) {
        return ID.matcher(word).matches() ? known(Iris.entity(word)) : Set.of();
    }

    private Set<Node> byCode(String word) {
        if (WIKIDATA.matcher(word).matches()) {
            return sameAs(NodeFactory.createURI(WIKIDATA_ENTITY + word));
        }
        if (!COUNTRY.matcher(word).matches()) {
            return Set.of();
        }
        Set<Node> found = new LinkedHashSet<>();
        COUNTRY_CODES.forEach(code -> found.addAll(subjects(code, NodeFactory.createLiteralString(word))));
        return found;
    }

    private Set<Node> known(String iri) {
        Node node = NodeFactory.createURI(iri);
        return isKnown(node) ? Set.of(node) : Set.of();
    }

    private Set<Node> sameAs(Node elsewhere) {
        Set<Node> found = new LinkedHashSet<>(subjects(OWL2.sameAs.asNode(), elsewhere));
        found.addAll(subjects(SKOS.exactMatch.asNode(), elsewhere));
        return found;
    }

    private Set<Node> byName(String word, Node property) {
        Set<Node> found = new LinkedHashSet<>();
        for (String form :
                List.of(word, Normalizer.normalize(word, Normalizer.Form.NFKC).strip())) {
            for (String language : LANGUAGES) {
                Node name = language.isEmpty()
                        ? NodeFactory.createLiteralString(form)
                        : NodeFactory.createLiteralLang(form, language);
                found.addAll(subjects(property, name));
            }
        }
        return found;
    }

    private boolean isKnown(Node node) {
        return data.contains(Quad.unionGraph, node, RDF.type.asNode(), Node.ANY);
    }

    private boolean isA(Node node, @Nullable String type) {
        return type == null || classes(node).contains(NodeFactory.createURI(type));
    }

    /** The classes of a node, the wider ones too. */
    public Set<Node> classes(Node node) {
        List<Node> open = new ArrayList<>(objects(node, RDF.type.asNode()));
        Set<Node> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Node next = open.removeLast();
            if (seen.add(next)) {
                open.addAll(objects(next, RDFS.subClassOf.asNode()));
            }
        }
        return seen;
    }

    private List<Node> objects(Node subject, Node property) {
        List<Node> found = new ArrayList<>();
        data.find(Quad.unionGraph, subject, property, Node.ANY).forEachRemaining(quad -> found.add(quad.getObject()));
        return found;
    }

    private List<Node> subjects(Node property, Node object) {
        List<Node> found = new ArrayList<>();
        data.find(Quad.unionGraph, Node.ANY, property, object).forEachRemaining(quad -> found.add(quad.getSubject()));
        return found.stream().filter(Node::isURI).toList();
    }
}
