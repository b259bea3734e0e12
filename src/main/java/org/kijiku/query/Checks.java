package org.kijiku.query;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sys.JenaSystem;

/**
 * The checks of {@code queries/checks/}, one problem a file.
 *
 * @param all in order of their names
 */
public record Checks(List<Check> all) {
    public Checks {
        all = List.copyOf(all);
    }

    /**
     * Reads every file.
     *
     * @param queriesDir the folder {@code queries/}
     * @throws IllegalArgumentException naming file and line of the first fault
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Checks open(Path queriesDir) {
        JenaSystem.init();
        return new Checks(SavedQueries.files(queriesDir.resolve("checks")).stream()
                .map(SourceText::read)
                .map(Checks::check)
                .toList());
    }

    private static Check check(SourceText source) {
        SavedQuery query = QueryFile.read(source);
        Model model = source.model();
        Resource root = model.createResource(query.iri());
        Resource severity = root.getPropertyResourceValue(Terms.SEVERITY);
        return new Check(
                query,
                Arrays.stream(Check.Severity.values())
                        .filter(known -> severity != null && known.term().equals(severity.getLocalName()))
                        .findFirst()
                        .orElseThrow(() ->
                                source.fault("sh:severity", "needs sh:severity sh:Violation, sh:Warning or sh:Info")),
                new Bilingual(
                        QueryFile.words(source, root, Terms.MESSAGE, "ja", "sh:message"),
                        QueryFile.words(source, root, Terms.MESSAGE, "en", "sh:message")));
    }
}
