package org.kijiku.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.catalogue.GrlcExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kijiku export-queries}: the saved queries for other tools. */
@Command(
        name = "export-queries",
        mixinStandardHelpOptions = true,
        description = {
            "Writes each saved query as NAME.rq. As it stands it runs anywhere, with its default values; with --grlc its",
            "parameters become grlc's variables and its description grlc's decorators.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  kijiku export-queries -o queries-rq", "  kijiku export-queries --grlc -o grlc"})
final class ExportQueriesCommand implements Callable<Integer> {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Folder to write to; made if it is not there.")
    private Path output = Path.of("");

    @Option(names = "--grlc", description = "In the form of grlc.")
    private boolean grlc;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            defaultValue = "http://localhost:3030/kijiku/sparql",
            description = "Address for grlc; default http://localhost:3030/kijiku/sparql.")
    private String endpoint = "";

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() throws IOException {
        SavedQueries queries = Home.find().savedQueries();
        Files.createDirectories(output);
        for (SavedQuery query : queries.all()) {
            Files.writeString(
                    output.resolve(query.slug() + ".rq"), grlc ? GrlcExport.of(query, endpoint) : query.text());
        }
        console.out().println(queries.all().size() + " queries written to " + output);
        console.out().flush();
        return 0;
    }
}
