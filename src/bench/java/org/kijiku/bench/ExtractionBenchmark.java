package org.kijiku.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kijiku.fact.extract.Extractor;
import org.kijiku.fact.json.FactsJson;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.mention.Authority;
import org.kijiku.text.Article;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Whole extraction, all stages and the JSON of the facts, by one thread and by two. Each is to read 0.5 MB/s. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ExtractionBenchmark {
    /** What threads share. */
    @State(Scope.Benchmark)
    public static class Shared {
        @Param({"SEEDS", "PROSE"})
        private BenchmarkText text = BenchmarkText.SEEDS;

        private final Authority authority = AuthorityFiles.read(BenchmarkText.ONTOLOGY);
        private final Extractor first = Extractor.open(BenchmarkText.ONTOLOGY, authority);
        private final FactsJson json = new FactsJson();
        private List<Article> articles = List.of();
        private double megabytes;

        @Setup
        public void read() throws IOException {
            articles = text.articles();
            megabytes = BenchmarkText.megabytes(articles);
        }
    }

    /** What each thread has for itself. */
    @State(Scope.Thread)
    public static class Own {
        private Extractor extractor = Extractor.open(BenchmarkText.ONTOLOGY, new Authority(List.of()));

        @Setup
        public void open(Shared shared) {
            extractor = shared.first.another();
        }
    }

    @Benchmark
    public void oneThread(Shared shared, Own own, ReadAmount amount, Blackhole sink) {
        extract(shared, own, amount, sink);
    }

    @Benchmark
    @Threads(2)
    public void twoThreads(Shared shared, Own own, ReadAmount amount, Blackhole sink) {
        extract(shared, own, amount, sink);
    }

    private static void extract(Shared shared, Own own, ReadAmount amount, Blackhole sink) {
        for (Article article : shared.articles) {
            sink.consume(shared.json.write(own.extractor.extract(article), FactsJson.Layout.LINE, false));
        }
        amount.megabytes += shared.megabytes;
    }
}
