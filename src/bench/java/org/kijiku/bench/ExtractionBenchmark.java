package org.kijiku.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kijiku.fact.extract.Extractor;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.mention.Authority;
import org.kijiku.mention.entity.EntityRecognizer;
import org.kijiku.mention.number.NumericRecognizer;
import org.kijiku.text.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** All mentions (1 MB/s wanted) and whole extraction (0.5 MB/s wanted). */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ExtractionBenchmark {
    private final Authority authority = AuthorityFiles.read(BenchmarkText.ONTOLOGY);
    private final Extractor extractor = Extractor.open(BenchmarkText.ONTOLOGY, authority);
    private final EntityRecognizer entities = EntityRecognizer.open(BenchmarkText.ONTOLOGY, authority);
    private final NumericRecognizer numerics = NumericRecognizer.open(BenchmarkText.ONTOLOGY);
    private List<Article> articles = List.of();
    private double megabytes;

    @Setup
    public void read() throws IOException {
        articles = BenchmarkText.articles();
        megabytes = BenchmarkText.megabytes(articles);
    }

    @Benchmark
    public void mentions(ReadAmount amount, Blackhole sink) {
        for (Article article : articles) {
            sink.consume(entities.recognize(article));
            sink.consume(numerics.recognize(article));
        }
        amount.megabytes += megabytes;
    }

    @Benchmark
    public void extraction(ReadAmount amount, Blackhole sink) {
        for (Article article : articles) {
            sink.consume(extractor.extract(article));
        }
        amount.megabytes += megabytes;
    }
}
