package org.kijiku.fact.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kijiku.fact.Reading;
import org.kijiku.graph.AuthorityFiles;
import org.kijiku.mention.entity.EntityRecognizer;
import org.kijiku.mention.number.NumericRecognizer;
import org.kijiku.table.Table;
import org.kijiku.table.TableFinder;
import org.kijiku.text.Article;
import org.kijiku.text.ArticleReader;

/** Readings of whole articles, by the real recognizers. */
public final class GoldReadings {
    private static final Path ONTOLOGY = Path.of("ontology");

    private final EntityRecognizer entities = EntityRecognizer.open(ONTOLOGY, AuthorityFiles.read(ONTOLOGY));
    private final NumericRecognizer numerics = NumericRecognizer.open(ONTOLOGY);

    public Reading read(Path file) {
        try {
            Article article = new ArticleReader()
                    .read(file.getFileName().toString(), Files.readAllBytes(file), ArticleReader.Format.AUTO);
            List<Table> tables = new TableFinder().find(article);
            return new Reading(article, tables, entities.recognize(article, tables), numerics.recognize(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
