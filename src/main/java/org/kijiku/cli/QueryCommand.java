package org.kijiku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.kijiku.query.Parameter;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.result.ResultFormat;
import org.kijiku.query.run.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijiku query}: runs a saved query. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a saved query of queries/saved/. Without a name it lists them; with --describe it tells what one takes.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kijiku query",
            "  kijiku query who-signed-what",
            "  kijiku query events actor=高市早苗 from=2025-10-01 --format csv",
            "",
            "A thing is given by its name, IRI or id, a state also as JPN or Q17. A store without articles is first",
            "given those of seeds/."
        })
final class QueryCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The query.")
    private String name = "";

    @Parameters(index = "1..*", paramLabel = "param=value", description = "Values; a parameter may be given twice.")
    private List<String> words = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default), csv, tsv, json or ttl.")
    private ResultFormat format = ResultFormat.TABLE;

    @Option(names = "--limit", paramLabel = "N", description = "Most rows.")
    private long limit = Page.ALL;

    @Option(names = "--describe", description = "Tell what the query answers and takes; do not run it.")
    private boolean describe;

    @Mixin
    private AskedStore store = new AskedStore();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = console.out();
        SavedQueries queries = Home.find().savedQueries();
        if (name.isEmpty()) {
            queries.all()
                    .forEach(query ->
                            out.printf("%-28s %s%n", query.slug(), query.title().en()));
            return 0;
        }
        SavedQuery query = queries.get(name);
        if (describe) {
            describe(query, out);
            return 0;
        }
        Problems problems = new Problems(console.err());
        try (Data data = Data.open(store.where(), problems, console.err())) {
            data.runner().run(query, Given.of(words), new Page(limit, 0), format.writer(query.form(), out));
        }
        out.flush();
        return problems.status();
    }

    private static void describe(SavedQuery query, PrintWriter out) {
        out.println(query.title().en() + " (" + query.title().ja() + ")");
        out.println(query.description().en());
        out.println(query.description().ja());
        for (Parameter parameter : query.parameters()) {
            out.printf(
                    "  %s  %s (%s): %s%n",
                    parameter.name(),
                    parameter.description().en(),
                    parameter.description().ja(),
                    parameter.accepted());
        }
    }
}
