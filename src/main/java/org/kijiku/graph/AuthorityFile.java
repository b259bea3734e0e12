package org.kijiku.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;

/**
 * One Turtle file of {@code ontology/authority}. IRIs in it may be relative to {@link Iris#ID}.
 *
 * @param path the file
 * @param lines its lines, to say where something stands
 * @param model its triples
 */
record AuthorityFile(Path path, List<String> lines, Model model) {
    private static final ErrorHandler STRICT = new ErrorHandler() {
        @Override
        public void warning(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }
    };

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException naming file and line if it is not Turtle
     * @throws UncheckedIOException if it cannot be read
     */
    static AuthorityFile read(Path path) {
        try {
            String text = Files.readString(path);
            Model model = ModelFactory.createDefaultModel();
            RDFParser.fromString(text, Lang.TURTLE)
                    .base(Iris.ID)
                    .errorHandler(STRICT)
                    .parse(model);
            return new AuthorityFile(path, text.lines().toList(), model);
        } catch (RiotParseException e) {
            throw new IllegalArgumentException(path + ":" + e.getLine() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** 1-based line at which the description of a thing begins, 0 if it is not to be seen. */
    int line(Resource thing) {
        String full = "<" + thing.getURI() + ">";
        String relative = "<" + AuthorityFiles.id(thing) + ">";
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(relative) || lines.get(i).startsWith(full)) {
                return i + 1;
            }
        }
        return 0;
    }
}
