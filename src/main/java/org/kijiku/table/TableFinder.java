package org.kijiku.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kijiku.text.Article;
import org.kijiku.text.Block;

/** Finds the tables of an article. An instance belongs to one thread. */
public final class TableFinder {
    private final FlattenedModel model;
    private final FlattenedTables flattened;

    public TableFinder() {
        this(new FlattenedModel());
    }

    private TableFinder(FlattenedModel model) {
        this.model = model;
        this.flattened = new FlattenedTables(model);
    }

    /** A finder for another thread, which shares what never changes. */
    public TableFinder another() {
        return new TableFinder(model);
    }

    /** Marked tables, and flattened ones as far as they can be recovered, in order of the text. */
    public List<Table> find(Article article) {
        List<Table> tables = new ArrayList<>();
        article.tables().stream()
                .map(marked -> MarkedTables.table(article, marked))
                .filter(table -> !table.rows().isEmpty())
                .forEach(tables::add);
        tables.addAll(flattened.find(article));
        tables.sort(Comparator.comparing(Table::span));
        return List.copyOf(tables);
    }

    /** How many stretches of lines were looked at so far: what recovery costs. */
    long work() {
        return flattened.work();
    }

    /**
     * The article with its blocks settled: what was found to be a table is a table block, and what only looked like one
     * is prose.
     */
    public static Article settle(Article article, List<Table> tables) {
        List<Block> blocks = article.blocks().stream()
                .map(block -> block.kind() == Block.Kind.TABLE
                                && tables.stream()
                                        .noneMatch(table -> table.span().overlaps(block.span()))
                        ? new Block(Block.Kind.PROSE, block.span(), 0)
                        : block)
                .toList();
        return new Article(
                article.slug(),
                article.source(),
                article.sha256(),
                article.text(),
                article.title(),
                article.language(),
                article.publisher(),
                article.published(),
                blocks,
                article.sections(),
                article.tables());
    }
}
