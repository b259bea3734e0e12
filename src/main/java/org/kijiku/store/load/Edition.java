package org.kijiku.store.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.kijiku.graph.NamedModel;

/**
 * Which program with which ontology made a graph. An article whose text and edition are stored already need not be read
 * again; after any change to program or ontology it is.
 *
 * @param hash of the program and of all files of the ontology
 */
record Edition(String hash) {
    static Edition of(Path ontologyDir) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Path program = Path.of(Edition.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path root : List.of(program, ontologyDir)) {
                add(digest, root);
            }
            return new Edition(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + ontologyDir, e);
        } catch (URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(root.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    /** The version of a graph made by this edition from these contents. */
    String version(List<String> contents) {
        return NamedModel.sha256(hash + "\n" + String.join("\n", contents));
    }
}
