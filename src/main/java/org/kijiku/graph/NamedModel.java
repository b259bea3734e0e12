package org.kijiku.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A graph ready to be stored.
 *
 * @param name IRI of the named graph
 * @param version hash of what it was made from; a graph whose version is stored already is not stored again
 * @param model its triples
 */
public record NamedModel(String name, String version, Model model) {
    /** A graph whose version is its own content. */
    public static NamedModel ofContent(String name, Model model) {
        return new NamedModel(name, digest(model), model);
    }

    /** Hash of the triples, the same in whatever order they come; blank nodes count as one. */
    public String digest() {
        return digest(model);
    }

    private static String digest(Model model) {
        List<String> lines = model.getGraph().stream()
                .map(triple ->
                        show(triple.getSubject()) + " " + show(triple.getPredicate()) + " " + show(triple.getObject()))
                .sorted()
                .toList();
        return sha256(String.join("\n", lines));
    }

    private static String show(Node node) {
        return node.isBlank() ? "_:b" : NodeFmtLib.strNT(node);
    }

    /** SHA-256 of words in UTF-8, lower-case hexadecimal. */
    public static String sha256(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
