package org.kijiku.store.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.extract.Extractor;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.store.Store;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;
import org.kijiku.text.UnreadableArticleException;

/** Makes graphs of sources. Safe for use by several threads. */
final class Reading {
    private final ArticleReader reader = new ArticleReader();
    private final Store store;
    private final GraphMaker maker;
    private final Edition edition;

    Reading(Store store, GraphMaker maker, Edition edition) {
        this.store = store;
        this.maker = maker;
        this.edition = edition;
    }

    Outcome read(Extractor extractor, Source source) {
        try {
            return switch (source) {
                case Source.OfArticle article -> article(extractor, article);
                case Source.OfFacts facts -> Outcome.refused(facts.file(), facts.file() + ": not read yet");
            };
        } catch (UnreadableArticleException e) {
            return Outcome.refused(source.file(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return Outcome.refused(source.file(), source.file() + ": cannot be read; check who may read it");
        }
    }

    private Outcome article(Extractor extractor, Source.OfArticle source) throws IOException {
        Path file = source.file();
        Article article = reader.read(file.toString(), Files.readAllBytes(file), ArticleReader.Format.AUTO);
        String graph = Iris.article(article.slug());
        String version = edition.version(List.of(article.sha256()));
        if (store.version(graph).filter(version::equals).isPresent()) {
            return new Outcome(file, List.of(new Outcome.Made(graph, null)), List.of());
        }
        FactsDocument document = extractor.extract(article);
        return made(file, graph, version, document);
    }

    private Outcome made(Path file, String graph, String version, FactsDocument document) {
        try {
            GraphMaker.Made made = maker.make(document);
            NamedModel model = new NamedModel(graph, version, made.model());
            List<String> problems = made.refused().stream()
                    .map(refused -> file + ": " + refused)
                    .toList();
            return new Outcome(file, List.of(new Outcome.Made(graph, model)), problems);
        } catch (IllegalArgumentException e) {
            return Outcome.refused(file, file + ": " + e.getMessage());
        }
    }
}
