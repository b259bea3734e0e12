package org.kijiku.bench;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.kijiku.mention.number.NumericRecognizer;
import org.kijiku.mention.time.DateRecognizer;
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

/** Figures and dates against Kuromoji alone on the same text. They are to read 5 MB/s and never less than it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class MentionBenchmark {
    private static final LocalDate REFERENCE = LocalDate.of(2025, 11, 15);

    private final NumericRecognizer numerics = NumericRecognizer.open(BenchmarkText.ONTOLOGY);
    private final DateRecognizer dates = DateRecognizer.open(BenchmarkText.ONTOLOGY);
    private final JapaneseTokenizer kuromoji =
            new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL);
    private final OffsetAttribute offset = kuromoji.addAttribute(OffsetAttribute.class);
    private List<String> texts = List.of();
    private double megabytes;

    @Setup
    public void read() throws IOException {
        List<Article> articles = new ArrayList<>(BenchmarkText.SEEDS.articles());
        articles.addAll(BenchmarkText.PROSE.articles());
        texts = articles.stream().map(article -> article.text().value()).toList();
        megabytes = BenchmarkText.megabytes(articles);
    }

    @Benchmark
    public void figuresAndDates(ReadAmount amount, Blackhole sink) {
        for (String text : texts) {
            sink.consume(numerics.recognize(text, REFERENCE));
        }
        amount.megabytes += megabytes;
    }

    @Benchmark
    public void datesAlone(ReadAmount amount, Blackhole sink) {
        for (String text : texts) {
            sink.consume(dates.recognize(text, REFERENCE));
        }
        amount.megabytes += megabytes;
    }

    @Benchmark
    public void kuromojiAlone(ReadAmount amount, Blackhole sink) throws IOException {
        for (String text : texts) {
            kuromoji.setReader(new StringReader(text));
            kuromoji.reset();
            while (kuromoji.incrementToken()) {
                sink.consume(offset.endOffset());
            }
            kuromoji.end();
            kuromoji.close();
        }
        amount.megabytes += megabytes;
    }
}
