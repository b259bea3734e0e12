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

/** The texts that benchmarks read. */
public enum BenchmarkText {
    /** The seeds, which hold flattened tables. */
    SEEDS,
    /** Policy prose in articles of some 6 KB; the seeds where that corpus does not stand beside the project. */
    PROSE;

    static final Path ONTOLOGY = Path.of("ontology");
    private static final Path SEED_FOLDER = Path.of("seeds");
    private static final Path CORPUS = Path.of("../shared/corpora/team-mirai-policy.md");
    private static final int ARTICLE = 2000;
    private static final double MEGA = 1e6;

    List<Article> articles() throws IOException {
        return this == PROSE && Files.exists(CORPUS) ? prose() : seeds();
    }

    private static List<Article> seeds() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(SEED_FOLDER)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                articles.add(read(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return List.copyOf(articles);
    }

    /** Paragraphs in articles of so many characters. */
    private static List<Article> prose() throws IOException {
        List<Article> articles = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String paragraph : Files.readString(CORPUS).split("\n\n")) {
            text.append(paragraph).append("\n\n");
            if (text.length() >= ARTICLE) {
                articles.add(read(articles.size() + ".md", text.toString()));
                text.setLength(0);
            }
        }
        articles.add(read(articles.size() + ".md", text.toString()));
        return List.copyOf(articles);
    }

    private static Article read(String name, String text) {
        return new ArticleReader().read(name, text.getBytes(StandardCharsets.UTF_8), ArticleReader.Format.AUTO);
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
