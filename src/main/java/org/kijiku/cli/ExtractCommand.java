package org.kijiku.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.extract.Crew;
import org.kijiku.fact.extract.Extractor;
import org.kijiku.mention.Authority;
import org.kijiku.text.ArticleReader;
import org.kijiku.text.UnreadableArticleException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kijiku extract}: articles in, facts out; nothing is stored. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles and writes what they say, each fact with its exact words.",
            "One input gives one facts document, several give an array (--format json).",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kijiku extract seeds/*.txt",
            "  kijiku extract page.html --format ttl -o page.ttl",
            "  kijiku extract - --input-format jsonl --format jsonl < articles.jsonl",
            "",
            "The form of a facts document is ontology/facts.schema.json."
        })
final class ExtractCommand implements Callable<Integer> {
    /** A result, or why there is none. */
    private record Outcome(@Nullable String text, @Nullable String problem) {}

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Articles: plain text, Markdown, HTML, CSV or, with "
                    + "--input-format jsonl, JSON Lines. - is standard input.")
    private List<String> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write here, not to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "json (default), jsonl, ttl, " + "nq or jsonld.")
    private OutputFormat format = OutputFormat.JSON;

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            defaultValue = "auto",
            description = "auto (default: by "
                    + "extension, else by look), txt, html, md, csv or jsonl: one {\"id\": …, \"text\": …} a line.")
    private InputFormat inputFormat = InputFormat.AUTO;

    @Option(names = "--threads", paramLabel = "N", description = "Articles read at once; default: one a core.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() throws IOException {
        Home home = Home.find();
        Problems problems = new Problems(console.err());
        Path file = output;
        if (file == null) {
            extract(home, console.out(), problems);
        } else {
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                extract(home, out, problems);
            }
        }
        return problems.status();
    }

    private void extract(Home home, PrintWriter out, Problems problems) throws IOException {
        Authority authority = home.authority();
        Rendering rendering = Rendering.open(format, home, authority);
        ArticleReader reader = new ArticleReader();
        Joined joined = new Joined(out, format.isArray() && (paths.size() > 1 || isLines(paths.getFirst())));
        Extractor first = Extractor.open(home.ontology(), authority);
        try (Crew<Extractor> crew = new Crew<>(Math.max(1, threads), first::another)) {
            Progress progress = Progress.on(console.err(), "read");
            crew.run(inputs(), (extractor, input) -> outcome(reader, extractor, rendering, input), outcome -> {
                progress.step();
                tell(outcome, joined, problems);
            });
            progress.end();
        }
        joined.end();
    }

    private static Outcome outcome(ArticleReader reader, Extractor extractor, Rendering rendering, Input input) {
        try {
            Input.Read read = input.read(reader);
            FactsDocument document = extractor.extract(read.article());
            return new Outcome(rendering.of(document, read.inFile()), null);
        } catch (UnreadableArticleException e) {
            return new Outcome(null, Problems.line(e));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome(null, input.name() + ": the engine failed on it (" + e + "); please report it");
        }
    }

    private static void tell(Outcome outcome, Joined joined, Problems problems) {
        String text = outcome.text();
        if (text != null) {
            joined.add(text);
        } else if (outcome.problem() != null) {
            problems.tell(outcome.problem());
        }
    }

    private boolean isLines(String path) {
        return inputFormat == InputFormat.JSONL || inputFormat == InputFormat.AUTO && path.endsWith(".jsonl");
    }

    private Iterator<Input> inputs() throws IOException {
        Stream<Input> all = Stream.empty();
        for (String path : paths) {
            all = Stream.concat(all, inputs(path));
        }
        return all.iterator();
    }

    private Stream<Input> inputs(String path) throws IOException {
        boolean standard = path.equals("-");
        if (isLines(path)) {
            Path file = Path.of(path);
            if (!standard && !Files.isRegularFile(file)) {
                return Stream.of(new Input.OfFile(file, inputFormat.format()));
            }
            Iterator<Input> lines = new JsonLines(
                    standard ? "standard input" : path, standard ? System.in : Files.newInputStream(file));
            return Stream.iterate(lines, Iterator::hasNext, it -> it).map(Iterator::next);
        }
        return standard
                ? Stream.of(new Input.OfBytes("-", System.in.readAllBytes(), inputFormat.format()))
                : Stream.of(new Input.OfFile(Path.of(path), inputFormat.format()));
    }
}
