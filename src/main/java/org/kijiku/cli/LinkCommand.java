package org.kijiku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.kijiku.graph.Iris;
import org.kijiku.graph.Vocabulary;
import org.kijiku.link.match.ExternalThing;
import org.kijiku.link.match.ExternalThings;
import org.kijiku.link.match.Link;
import org.kijiku.link.match.LinkGraph;
import org.kijiku.link.match.Matcher;
import org.kijiku.link.match.Sssom;
import org.kijiku.mention.Authority;
import org.kijiku.store.LoadTarget;
import org.kijiku.store.Store;
import org.kijiku.store.load.Loader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code kijiku link}: the graph's entities against an external dataset. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description = {
            "Matches the things of a file or endpoint with the graph's entities and",
            "writes SSSOM, tab-separated. What one entity alone can mean is accepted; the",
            "rest waits for review: write accept or reject in the last column and hand the",
            "file back with --load. Every link says why.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kijiku link companies.csv --base https://example.org/ -o companies.sssom.tsv",
            "  kijiku link --endpoint https://query.wikidata.org/sparql --query states.rq",
            "  kijiku link --load companies.sssom.tsv --as companies",
            "",
            "A file's fields are id, name, alias (parted by |), type, reading, wikidata,",
            "iso2, iso3, m49, iso3166-2, iso4217; Japanese headings such as 名称 are",
            "understood. Other columns are context: an office, party, place, country or",
            "period that agrees tells those of one name apart (ontology/contexts.ttl)."
        })
final class LinkCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "0..1", description = "CSV, TSV, JSON or RDF.")
    private List<Path> files = List.of();

    @Option(names = "--endpoint", paramLabel = "URL", description = "A SPARQL endpoint to ask instead; needs --query.")
    private String endpoint = "";

    @Option(names = "--query", paramLabel = "FILE", description = "A SELECT whose variables are the fields.")
    private List<Path> query = List.of();

    @Option(names = "--base", paramLabel = "IRI", description = "Put before each id that is no IRI.")
    private String base = "";

    @Option(names = "--load", paramLabel = "FILE", description = "Loads the accepted links of a reviewed file.")
    private List<Path> reviewed = List.of();

    @Option(names = "--as", paramLabel = "NAME", defaultValue = "external", description = "Name of the set of links.")
    void name(String name) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
            throw new ParameterException(
                    console.line(), "--as takes letters, digits, - and _, such as companies, not '" + name + "'");
        }
        set = name;
    }

    private String set = "external";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; default standard output.")
    private List<Path> output = List.of();

    @Mixin
    private AskedStore store = new AskedStore();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        Problems problems = new Problems(console.err());
        Home home = Home.find();
        Authority authority = home.authority();
        try {
            if (reviewed.isEmpty()) {
                try (Store asked = home.store(store.where(), authority)) {
                    know(home, authority, asked);
                    match(asked);
                }
            } else {
                try (LoadTarget target = home.target(store.where(), authority)) {
                    know(home, authority, target);
                    load(target, reviewed.getFirst(), problems);
                }
            }
        } catch (IllegalArgumentException e) {
            problems.tell(String.valueOf(e.getMessage()));
        }
        return problems.status();
    }

    /** A store that nothing was loaded into knows no names to match. */
    private static void know(Home home, Authority authority, LoadTarget target) {
        if (target.version(Iris.AUTHORITY_GRAPH).isEmpty()) {
            Loader.open(home.ontology(), authority, target).load(List.of());
        }
    }

    private void match(Store target) {
        List<ExternalThing> things = things();
        Matcher matcher = target.read(dataset -> Matcher.over(dataset.getUnionModel()));
        List<Link> links =
                things.stream().flatMap(thing -> matcher.match(thing).stream()).toList();
        long accepted = links.stream()
                .filter(link -> link.review() == Link.Review.ACCEPT)
                .count();
        try {
            if (output.isEmpty()) {
                Sssom.write(console.out(), "https://w3id.org/kijiku/graph/links/" + set, links);
            } else {
                try (Writer out = Files.newBufferedWriter(output.getFirst())) {
                    Sssom.write(out, "https://w3id.org/kijiku/graph/links/" + set, links);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the links", e);
        }
        PrintWriter err = console.err();
        err.printf(
                "%d things: %d links accepted, %d candidates to review%n",
                things.size(), accepted, links.size() - accepted);
        err.flush();
    }

    private List<ExternalThing> things() {
        if (!files.isEmpty()) {
            return ExternalThings.read(files.getFirst(), base);
        }
        if (endpoint.isEmpty() || query.isEmpty()) {
            throw new ParameterException(console.line(), "give a FILE, or --endpoint with --query, or --load");
        }
        try {
            return ExternalThings.ask(endpoint, Files.readString(query.getFirst()), base);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + query.getFirst(), e);
        }
    }

    private void load(LoadTarget target, Path file, Problems problems) {
        Sssom.Reviewed read =
                Sssom.read(file, id -> !(target instanceof Store here) || here.read(data -> isEntity(data, id)));
        read.refused().forEach(problems::tell);
        Store.Change change = target.put(List.of(LinkGraph.of(set, read.links())));
        console.out()
                .printf(
                        "%d links read, %d accepted, %d refused; graph %s%n",
                        read.links().size(),
                        read.links().stream()
                                .filter(link -> link.review() == Link.Review.ACCEPT)
                                .count(),
                        read.refused().size(),
                        change.unchanged() == 1 ? "unchanged" : "stored");
        console.out().flush();
    }

    private static boolean isEntity(Dataset data, String id) {
        return data.getUnionModel()
                .contains(ResourceFactory.createResource(Iris.entity(id)), RDF.type, Vocabulary.ENTITY);
    }
}
