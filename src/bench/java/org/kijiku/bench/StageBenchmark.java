package org.kijiku.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kijiku.fact.Event;
import org.kijiku.fact.Reading;
import org.kijiku.fact.claim.ClaimAssembler;
import org.kijiku.fact.clause.Prose;
import org.kijiku.fact.clause.ProseReader;
import org.kijiku.fact.event.EventAssembler;
import org.kijiku.fact.figure.FigureAssembler;
import org.kijiku.fact.tabular.TableStatements;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.mention.entity.EntityRecognizer;
import org.kijiku.mention.number.NumericRecognizer;
import org.kijiku.table.Table;
import org.kijiku.table.TableFinder;
import org.kijiku.text.Article;
import org.kijiku.text.morph.Analysis;
import org.kijiku.text.morph.Morphology;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Each stage of extraction by itself, on what the stages before it found. Names (all mentions but numbers) are to read 1 MB/s. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class StageBenchmark {
    private record Stage(Article article, List<Table> tables, Reading reading, Prose prose, List<Event> events) {}

    @Param({"SEEDS", "PROSE"})
    private BenchmarkText text = BenchmarkText.SEEDS;

    private final Morphology morphology = new Morphology(null);
    private final TableFinder tables = new TableFinder();
    private final EntityRecognizer names =
            EntityRecognizer.open(BenchmarkText.ONTOLOGY, AuthorityFiles.read(BenchmarkText.ONTOLOGY));
    private final NumericRecognizer numbers = NumericRecognizer.open(BenchmarkText.ONTOLOGY);
    private final ProseReader prose = new ProseReader();
    private final TableStatements tabular = TableStatements.open(BenchmarkText.ONTOLOGY);
    private final FigureAssembler figures = FigureAssembler.open(BenchmarkText.ONTOLOGY);
    private final EventAssembler events = EventAssembler.open(BenchmarkText.ONTOLOGY);
    private final ClaimAssembler claims = ClaimAssembler.open(BenchmarkText.ONTOLOGY);
    private final List<Stage> stages = new ArrayList<>();
    private double megabytes;

    @Setup
    public void read() throws IOException {
        List<Article> articles = text.articles();
        megabytes = BenchmarkText.megabytes(articles);
        for (Article article : articles) {
            List<Table> found = tables.find(article);
            Article settled = TableFinder.settle(article, found);
            Reading reading =
                    new Reading(settled, found, names.recognize(settled, found), numbers.recognize(settled));
            Prose sentences = prose.read(settled);
            stages.add(new Stage(settled, found, reading, sentences, events.assemble(reading, sentences)));
        }
    }

    @Benchmark
    public void tables(ReadAmount amount, Blackhole sink) {
        stages.forEach(stage -> sink.consume(tables.find(stage.article())));
        amount.megabytes += megabytes;
    }

    @Benchmark
    public void names(ReadAmount amount, Blackhole sink) {
        stages.forEach(stage ->
                sink.consume(names.recognize(stage.article(), stage.tables(), new Analysis(morphology))));
        amount.megabytes += megabytes;
    }

    @Benchmark
    public void numbers(ReadAmount amount, Blackhole sink) {
        stages.forEach(stage -> sink.consume(numbers.recognize(stage.article())));
        amount.megabytes += megabytes;
    }

    @Benchmark
    public void clauses(ReadAmount amount, Blackhole sink) {
        stages.forEach(stage -> sink.consume(prose.read(stage.article(), new Analysis(morphology))));
        amount.megabytes += megabytes;
    }

    @Benchmark
    public void tableStatements(ReadAmount amount, Blackhole sink) {
        stages.forEach(stage -> sink.consume(tabular.assemble(stage.reading())));
        amount.megabytes += megabytes;
    }

    @Benchmark
    public void figures(ReadAmount amount, Blackhole sink) {
        stages.forEach(stage -> sink.consume(figures.assemble(stage.reading(), stage.prose())));
        amount.megabytes += megabytes;
    }

    @Benchmark
    public void events(ReadAmount amount, Blackhole sink) {
        stages.forEach(stage -> sink.consume(events.assemble(stage.reading(), stage.prose())));
        amount.megabytes += megabytes;
    }

    @Benchmark
    public void claims(ReadAmount amount, Blackhole sink) {
        stages.forEach(stage -> sink.consume(claims.assemble(stage.reading(), stage.prose(), stage.events())));
        amount.megabytes += megabytes;
    }
}
