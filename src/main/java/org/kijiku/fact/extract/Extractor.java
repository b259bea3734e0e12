package org.kijiku.fact.extract;

import java.nio.file.Path;
import java.util.List;
import org.kijiku.fact.FactsDocument;
import org.kijiku.fact.Reading;
import org.kijiku.mention.Authority;
import org.kijiku.table.Table;
import org.kijiku.table.TableFinder;
import org.kijiku.text.Article;

/** Reads an article: tables, then mentions, then statements. An instance belongs to one thread. */
public final class Extractor {
    private final TableFinder tables = new TableFinder();
    private final Cast cast;

    private Extractor(Authority authority) {
        this.cast = new Cast(authority);
    }

    /**
     * An extractor.
     *
     * @param ontologyDir the folder {@code ontology/}
     * @param authority known entities
     * @throws IllegalArgumentException naming file and line of a row that cannot be used
     */
    public static Extractor open(Path ontologyDir, Authority authority) {
        return new Extractor(authority);
    }

    /** What the article says, as far as it can be read. */
    public FactsDocument extract(Article article) {
        List<Table> found = tables.find(article);
        Article settled = TableFinder.settle(article, found);
        Reading reading = new Reading(settled, found, List.of(), List.of());
        return new FactsDocument(
                settled, cast.of(reading, List.of()), found, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
