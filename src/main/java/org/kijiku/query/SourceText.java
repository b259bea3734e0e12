package org.kijiku.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/**
 * A Turtle file of {@code queries/}, with its text, so that a fault can be said with its line.
 *
 * @param file where it stands
 * @param text its text
 */
record SourceText(Path file, String text) {
    static SourceText read(Path file) {
        try {
            return new SourceText(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** File name without its ending. */
    String slug() {
        return file.getFileName().toString().replaceFirst("\\.ttl$", "");
    }

    Model model() {
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFParser.fromString(text, Lang.TURTLE)
                    .base(Terms.QUERY)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(model);
        } catch (RiotParseException e) {
            throw fault((int) e.getLine(), "no Turtle: " + e.getOriginalMessage());
        }
        return model;
    }

    /** Parses SPARQL that stands in the file, in the syntax of SPARQL 1.1 alone. */
    Query parse(String sparql) {
        try {
            return QueryFactory.create(sparql, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            int line = e.getLine() < 0 ? 0 : e.getLine() - 1;
            throw fault(lineOf(firstLine(sparql)) + line, "no SPARQL 1.1: " + e.getMessage());
        }
    }

    private static String firstLine(String sparql) {
        return sparql.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** A fault at the first line that holds the words, at line 1 if none does. */
    IllegalArgumentException fault(String words, String problem) {
        return fault(lineOf(words), problem);
    }

    private IllegalArgumentException fault(int line, String problem) {
        return new IllegalArgumentException(file + ":" + line + ": " + problem);
    }

    private int lineOf(String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        return at < 0
                ? 1
                : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
