package org.kijiku.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;

/** The texts that all benchmarks read: the seeds, and the policy corpus where it stands beside the project. */
final class BenchmarkText {
    static final Path ONTOLOGY = Path.of("ontology");
    private static final Path SEEDS = Path.of("seeds");
    private static final Path CORPUS = Path.of("../shared/corpora/team-mirai-policy.md");
    private static final double MEGA = 1e6;

    private BenchmarkText() {}

    static List<Article> articles() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(SEEDS)) {
            seeds.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(files::add);
        }
        if (Files.exists(CORPUS)) {
            files.add(CORPUS);
        }
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            articles.add(new ArticleReader()
                    .read(file.getFileName().toString(), Files.readAllBytes(file), ArticleReader.Format.AUTO));
        }
        return List.copyOf(articles);
    }

    /** Size in megabytes of UTF-8. */
    static double megabytes(List<Article> articles) {
        return articles.stream()
                        .mapToLong(article ->
                                article.text().value().getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / MEGA;
    }
}
