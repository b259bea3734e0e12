package org.kijiku.store.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.json.FactsDraft;
import org.kijiku.fact.json.FactsJson;
import org.kijiku.fact.json.MalformedFactsException;
import org.kijiku.fact.verify.DraftArticle;
import org.kijiku.graph.Iris;
import org.kijiku.graph.NamedModel;
import org.kijiku.store.LoadTarget;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;
import org.kijiku.text.UnreadableArticleException;

/** Makes graphs of sources. Safe for use by several threads. */
final class Reading {
    private final ArticleReader reader = new ArticleReader();
    private final FactsJson json = new FactsJson();
    private final LoadTarget store;
    private final DraftSources articles;
    private final GraphMaker maker;
    private final Edition edition;

    Reading(LoadTarget store, GraphMaker maker, Edition edition) {
        this.store = store;
        this.articles = new DraftSources(reader, store);
        this.maker = maker;
        this.edition = edition;
    }

    Outcome read(Worker worker, Source source) {
        try {
            return switch (source) {
                case Source.OfArticle article -> article(worker, article);
                case Source.OfFacts facts -> facts(worker, facts.file());
            };
        } catch (UnreadableArticleException | MalformedFactsException e) {
            return Outcome.refused(source.file(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return Outcome.refused(source.file(), source.file() + ": cannot be read; check who may read it");
        } catch (RuntimeException | StackOverflowError e) {
            return Outcome.refused(
                    source.file(), source.file() + ": the engine failed on it (" + e + "); please report it");
        }
    }

    private Outcome article(Worker worker, Source.OfArticle source) throws IOException {
        Path file = source.file();
        Article article = reader.read(file.toString(), Files.readAllBytes(file), ArticleReader.Format.AUTO);
        List<String> contents = new ArrayList<>(List.of(article.sha256()));
        for (Path annotations : source.annotations()) {
            contents.add(NamedModel.sha256(text(annotations)));
        }
        String graph = Iris.article(article.slug());
        String version = edition.version(contents);
        if (isStored(graph, version)) {
            return new Outcome(file, List.of(new Outcome.Made(graph, null)), List.of());
        }
        List<String> problems = new ArrayList<>();
        FactsDocument document = worker.extractor().extract(article);
        for (Path annotations : source.annotations()) {
            document = annotated(worker, annotations, document, problems);
        }
        return made(file, graph, version, document, problems);
    }

    /** A faulty annotation file spoils no article. */
    private FactsDocument annotated(Worker worker, Path file, FactsDocument document, List<String> problems)
            throws IOException {
        FactsDocument joined = document;
        try {
            List<FactsDraft> drafts = json.read(file.toString(), text(file));
            for (FactsDraft draft : drafts) {
                DraftArticle article = new DraftArticle(draft);
                if (drafts.size() > 1 && !article.isOf(document.article())) {
                    continue;
                }
                article.check(document.article());
                joined = Handed.join(worker.verifier(), draft, joined, problems);
            }
        } catch (MalformedFactsException | UnreadableArticleException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return joined;
    }

    private Outcome facts(Worker worker, Path file) throws IOException {
        List<Outcome.Made> made = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (FactsDraft draft : json.read(file.toString(), text(file))) {
            try {
                Article article = articles.find(draft, file);
                String graph = Iris.article(article.slug());
                String version =
                        edition.version(List.of(article.sha256(), draft.root().toString()));
                if (isStored(graph, version)) {
                    made.add(new Outcome.Made(graph, null));
                    continue;
                }
                FactsDocument document = Handed.alone(worker.verifier(), draft, empty(article), problems);
                Outcome one = made(file, graph, version, document, problems);
                made.addAll(one.made());
                problems = new ArrayList<>(one.problems());
            } catch (MalformedFactsException | UnreadableArticleException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        return new Outcome(file, made, problems);
    }

    private static FactsDocument empty(Article article) {
        return new FactsDocument(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private boolean isStored(String graph, String version) {
        return store.version(graph).filter(version::equals).isPresent();
    }

    private Outcome made(Path file, String graph, String version, FactsDocument document, List<String> problems) {
        List<String> all = new ArrayList<>(problems);
        try {
            GraphMaker.Made made = maker.make(document);
            made.refused().forEach(refused -> all.add(file + ": " + refused));
            return new Outcome(
                    file, List.of(new Outcome.Made(graph, new NamedModel(graph, version, made.model()))), all);
        } catch (IllegalArgumentException e) {
            all.add(file + ": " + e.getMessage());
            return new Outcome(file, List.of(), all);
        }
    }

    private static String text(Path file) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableArticleException(file.toString(), "the file is not valid UTF-8", "save it as UTF-8");
        }
    }
}
