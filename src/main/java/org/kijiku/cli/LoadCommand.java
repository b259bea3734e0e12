package org.kijiku.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kijiku.mention.Authority;
import org.kijiku.store.LoadTarget;
import org.kijiku.store.Store;
import org.kijiku.store.load.Loader;
import org.kijiku.store.load.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijiku load}: articles and facts documents into a store. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Loads articles, facts documents and datasets into a store.",
            "A fact enters only if the article says it: what is refused is named with its reason, the rest is loaded.",
            "What is stored already is skipped; what changed is replaced.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kijiku load seeds/ --store store",
            "  kijiku load article.txt answer.json",
            "  kijiku load seeds/ --store http://localhost:3031/articles",
            "  kijiku load seeds/datasets/rare-earths.csv-metadata.json",
            "",
            "NAME.annotations.json beside NAME.txt is joined to what the engine finds there.",
            "A store that asks for a name and password gets those of KIJIKU_STORE_USER and KIJIKU_STORE_PASSWORD."
        })
final class LoadCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description =
                    "Articles (.txt, .md, .html), facts documents (.json), external tables (NAME.csv-metadata.json), "
                            + "or folders of them; tables are looked for in datasets/ of a folder.")
    private List<Path> paths = List.of();

    @Option(
            names = "--store",
            paramLabel = "DIR|URL",
            description =
                    "The store's folder, made if it is not there, or the address of a SPARQL 1.1 store that takes "
                            + "updates. Default: store in Kijiku's folder; memory keeps nothing and only checks.")
    private String store = "";

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        Home home = Home.find();
        Authority authority = home.authority();
        Problems problems = new Problems(console.err());
        try (LoadTarget target = home.target(store, authority)) {
            Progress progress = Progress.on(console.err(), "loaded");
            Datasets datasets = new Datasets(paths);
            Report report = Loader.open(home.ontology(), authority, target).load(datasets.others(), progress::step);
            progress.end();
            report.problems().forEach(problems::tell);
            Store.Change tables = datasets.load(home.ontology(), target, problems);
            var change = report.change();
            console.out()
                    .printf(
                            "%d articles: %d graphs added, %d replaced, %d unchanged; %d refused%n",
                            report.articles(),
                            change.added() + tables.added(),
                            change.replaced() + tables.replaced(),
                            change.unchanged() + tables.unchanged(),
                            report.problems().size());
            console.out().flush();
        }
        return problems.status();
    }
}
