package org.kijiku.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kijiku.link.publish.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijiku export}: the whole graph as files. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the whole graph: kijiku.nq, kijiku.trig, kijiku.jsonld with context.jsonld, and catalog.ttl, which",
            "describes them (DCAT, VoID).",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  kijiku export published/", "  kijiku export published/ --format nq --store store"})
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Where to write; made if it is not there.")
    private Path folder = Path.of("export");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "nq, trig, jsonld; several parted by commas. Default: all.")
    private List<Publication.Form> forms = List.of(Publication.Form.values());

    @Mixin
    private AskedStore store = new AskedStore();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        Problems problems = new Problems(console.err());
        try (Data data = Data.open(store.where(), problems, console.err())) {
            PrintWriter out = console.out();
            new Publication(data.store(), data.home().ontology())
                    .write(folder, forms)
                    .forEach(out::println);
            out.flush();
        }
        return problems.status();
    }
}
