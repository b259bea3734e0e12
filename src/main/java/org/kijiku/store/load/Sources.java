package org.kijiku.store.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds what there is to load in files and folders. */
final class Sources {
    private static final String ANNOTATIONS = ".annotations.json";
    private static final Set<String> ARTICLES = Set.of("txt", "text", "md", "markdown", "html", "htm", "xhtml");
    private static final Set<String> FACTS = Set.of("json", "jsonl");
    /** Folder of external tables: no articles. */
    private static final String DATASETS = "datasets";

    private final Consumer<String> problems;

    Sources(Consumer<String> problems) {
        this.problems = problems;
    }

    /** Sources in the order of the paths, those of a folder by name; what is none is told as a problem. */
    List<Source> find(List<Path> paths) {
        List<Source> sources = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                List<Source> inside = folder(path);
                if (inside.isEmpty()) {
                    problems.accept(path + ": the folder holds no article; put .txt, .md or .html files in it");
                }
                sources.addAll(inside);
            } else if (Files.exists(path)) {
                sources.add(file(path));
            } else {
                problems.accept(path + ": no such file; check the name");
            }
        }
        return sources.stream().distinct().toList();
    }

    private static Source file(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(ANNOTATIONS)) {
            return article(file)
                    .<Source>map(article -> new Source.OfArticle(article, List.of(file)))
                    .orElse(new Source.OfFacts(file));
        }
        return FACTS.contains(extension(file)) ? new Source.OfFacts(file) : withAnnotations(file);
    }

    private static List<Source> folder(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> isForUs(folder.relativize(file)))
                    .sorted()
                    .toList();
            return files.stream().map(Sources::file).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be read", e);
        }
    }

    private static boolean isForUs(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(".") || part.toString().equals(DATASETS)) {
                return false;
            }
        }
        boolean readme =
                inside.getFileName().toString().toLowerCase(Locale.ROOT).startsWith("readme.");
        String extension = extension(inside);
        return !readme && (ARTICLES.contains(extension) || FACTS.contains(extension));
    }

    private static Source withAnnotations(Path article) {
        Path beside = article.resolveSibling(stem(article) + ANNOTATIONS);
        return new Source.OfArticle(article, Files.isRegularFile(beside) ? List.of(beside) : List.of());
    }

    /** The article that an annotation file stands beside. */
    private static Optional<Path> article(Path annotations) {
        String name = annotations.getFileName().toString();
        String stem = name.substring(0, name.length() - ANNOTATIONS.length());
        return ARTICLES.stream()
                .sorted()
                .map(extension -> annotations.resolveSibling(stem + "." + extension))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
