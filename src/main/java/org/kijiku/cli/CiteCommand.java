package org.kijiku.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.run.Citation;
import org.kijiku.query.run.CitationFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijiku cite}: how to cite what a saved query gives. */
@Command(
        name = "cite",
        mixinStandardHelpOptions = true,
        description = {
            "Runs a saved query and writes a citation of its result: the query's hash, the values, the version of the",
            "data, the number of rows and their hash. With --against it tells whether an earlier citation still holds.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kijiku cite who-signed-what actor=JPN",
            "  kijiku cite figures --format bibtex",
            "  kijiku cite figures --against DATAVERSION:RESULTHASH"
        })
final class CiteCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "NAME", description = "The query.")
    private String name = "";

    @Parameters(index = "1..*", paramLabel = "param=value", description = "Values.")
    private List<String> words = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), bibtex or csl (CSL-JSON).")
    private CitationFormat format = CitationFormat.TEXT;

    @Option(
            names = "--against",
            paramLabel = "DATA:RESULT",
            description = "Data version and result hash of an earlier citation.")
    private String against = "";

    @Mixin
    private AskedStore store = new AskedStore();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        PrintWriter out = console.out();
        Problems problems = new Problems(console.err());
        SavedQuery query = Home.find().savedQueries().get(name);
        try (Data data = Data.open(store.where(), problems, console.err())) {
            Citation citation = data.runner().cite(query, Given.of(words), LocalDate.now());
            out.print(format.write(citation));
            compare(citation, out, problems);
        }
        out.flush();
        return problems.status();
    }

    private void compare(Citation citation, PrintWriter out, Problems problems) {
        if (against.isEmpty()) {
            return;
        }
        int colon = against.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("--against takes DATAVERSION:RESULTHASH, not '" + against + "'");
        }
        Citation.Verdict verdict = citation.compare(against.substring(0, colon), against.substring(colon + 1));
        if (verdict == Citation.Verdict.SAME || verdict == Citation.Verdict.SAME_RESULT) {
            out.println("Compared: " + verdict.words() + ".");
        } else {
            problems.tell(verdict.words());
        }
    }
}
