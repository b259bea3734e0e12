package org.kijiku.store.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.kijiku.fact.json.FactsDraft;
import org.kijiku.fact.json.MalformedFactsException;
import org.kijiku.fact.verify.DraftArticle;
import org.kijiku.graph.Iris;
import org.kijiku.store.LoadTarget;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;
import org.kijiku.text.ArticleReader.Format;

/** Finds the article of a facts document: in the document, in a file, or in the store. */
final class DraftSources {
    private final ArticleReader reader;
    private final LoadTarget store;

    DraftSources(ArticleReader reader, LoadTarget store) {
        this.reader = reader;
        this.store = store;
    }

    /**
     * The article that a draft speaks of.
     *
     * @param file the draft's file; the article's is looked for beside it too
     * @throws MalformedFactsException if there is no such article, or it is another than the draft says
     */
    Article find(FactsDraft draft, Path file) throws IOException {
        DraftArticle article = new DraftArticle(draft);
        Optional<Article> own = article.withOwnText(reader);
        if (own.isPresent()) {
            return own.get();
        }
        String source = article.source().orElse("");
        Optional<Path> found = file(draft, file);
        if (found.isPresent()) {
            return article.check(reader.read(source, Files.readAllBytes(found.get()), Format.AUTO));
        }
        return stored(article)
                .orElseThrow(() -> new MalformedFactsException(
                        draft.source(),
                        draft.line("article"),
                        "the article \"" + source + "\" is neither a file nor in the store; load it first, put it "
                                + "beside this file, or give article.text"));
    }

    /** The article's file as the draft names it: from the working directory, or beside the draft. */
    static Optional<Path> file(FactsDraft draft, Path facts) {
        String source = new DraftArticle(draft).source().orElse("");
        try {
            return source.isEmpty()
                    ? Optional.empty()
                    : Stream.of(Path.of(source), facts.resolveSibling(source), beside(facts, source))
                            .filter(Files::isRegularFile)
                            .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path beside(Path file, String source) {
        Path name = Path.of(source).getFileName();
        return file.resolveSibling(name == null ? "" : name.toString());
    }

    private Optional<Article> stored(DraftArticle article) {
        String slug = article.slug().orElse("");
        return store.articleText(Iris.article(slug)).map(text -> article.withText(reader, text));
    }
}
