package org.kijiku.store.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kijiku.fact.json.FactsDraft;
import org.kijiku.fact.json.FactsJson;
import org.kijiku.fact.json.MalformedFactsException;

/** Puts facts documents that are loaded together with their article beside it, so that both become one graph. */
final class Pairing {
    private final FactsJson json = new FactsJson();

    /** The sources with each facts document joined to its article, if that is among them. */
    List<Source> pair(List<Source> sources) {
        Map<Path, List<Path>> annotations = new LinkedHashMap<>();
        sources.forEach(source -> {
            if (source instanceof Source.OfArticle article) {
                annotations
                        .computeIfAbsent(real(article.file()), file -> new ArrayList<>())
                        .addAll(article.annotations());
            }
        });
        Set<Path> joined = new HashSet<>();
        for (Source source : sources) {
            if (source instanceof Source.OfFacts facts && join(facts.file(), annotations)) {
                joined.add(facts.file());
            }
        }
        List<Source> paired = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Source source : sources) {
            if (source instanceof Source.OfArticle article && seen.add(real(article.file()))) {
                List<Path> beside = annotations.getOrDefault(real(article.file()), List.of());
                paired.add(new Source.OfArticle(
                        article.file(), beside.stream().distinct().toList()));
            } else if (source instanceof Source.OfFacts facts && !joined.contains(facts.file())) {
                paired.add(facts);
            }
        }
        return paired;
    }

    private boolean join(Path facts, Map<Path, List<Path>> annotations) {
        List<Path> articles = new ArrayList<>();
        for (FactsDraft draft : drafts(facts)) {
            Optional<Path> article = DraftSources.file(draft, facts).map(Pairing::real);
            if (article.isEmpty() || !annotations.containsKey(article.get())) {
                return false;
            }
            articles.add(article.get());
        }
        articles.forEach(
                article -> annotations.getOrDefault(article, new ArrayList<>()).add(facts));
        return !articles.isEmpty();
    }

    /** What cannot be read is told later, when it is loaded. */
    private List<FactsDraft> drafts(Path facts) {
        try {
            return json.read(facts.toString(), Files.readString(facts));
        } catch (IOException | MalformedFactsException e) {
            return List.of();
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
