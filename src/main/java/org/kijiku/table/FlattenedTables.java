package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kijiku.text.Article;
import org.kijiku.text.Block;
import org.kijiku.text.Span;

/** Recovers the cells of a table whose borders were lost: a header line and body lines, each with its cells glued together. */
final class FlattenedTables {
    /** Body rows that the columns are learned from. */
    private static final int SAMPLE = 30;

    private static final Pattern LINE = Pattern.compile("[^\\s\u3000][^\\r\\n]*(?<![\\s\u3000])");
    private static final int OWN_WEIGHT = 2;

    private final LatticeBuilder lattices = new LatticeBuilder();
    private final FlattenedModel model;
    private final LookCount looks = new LookCount();

    FlattenedTables(FlattenedModel model) {
        this.model = model;
    }

    /** The flattened tables among the blocks of an article that look like one. */
    List<Table> find(Article article) {
        String text = article.text().value();
        List<Span> candidates = article.blocks(Block.Kind.TABLE).stream()
                .map(Block::span)
                .filter(span -> article.tables().stream()
                        .noneMatch(marked -> marked.span().overlaps(span)))
                .toList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        CutFeatures features = new CutFeatures(own(article));
        return candidates.stream()
                .flatMap(span -> recover(text, lines(text, span), features).stream())
                .toList();
    }

    /** The general statistics with those of the article's own prose. */
    private JunctionStatistics own(Article article) {
        JunctionStatistics own = new JunctionStatistics(model.statistics());
        for (Block.Kind kind : List.of(Block.Kind.PROSE, Block.Kind.HEADING)) {
            for (Block block : article.blocks(kind)) {
                own.count(lattices.atoms(block.span().of(article.text().value())), OWN_WEIGHT);
            }
        }
        return own;
    }

    private static List<Span> lines(String text, Span block) {
        List<Span> lines = new ArrayList<>();
        Matcher line = LINE.matcher(text).region(block.start(), block.end());
        while (line.find()) {
            lines.add(new Span(line.start(), line.end()));
        }
        return lines;
    }

    /**
     * The table that the lines make up, the first its header, or nothing if they do not look like one. Its columns are
     * learned from its first rows; the rows after those are cut by them one at a time, so that time and memory grow with
     * the rows alone.
     *
     * @param text the article's text
     * @param lines where its lines stand
     */
    Optional<Table> recover(String text, List<Span> lines, CutFeatures features) {
        List<Span> first = lines.subList(0, Math.min(lines.size(), SAMPLE + 1));
        List<String> words = first.stream().map(line -> line.of(text)).toList();
        LineCutters ready = new LineCutters(lattices, model, features, looks, words);
        List<RowCutter> cutters = ready.table(words);
        List<Candidate> candidates = Candidate.all(cutters, ready.cells());
        if (candidates.isEmpty() || !Acceptance.isTable(candidates.getFirst(), lines, text)) {
            return Optional.empty();
        }
        FlattenedTable table = new FlattenedTable(cutters, candidates);
        List<Row> rows = new ArrayList<>(table.rows(lines));
        ready.cells().close();
        for (Span line : lines.subList(first.size(), lines.size())) {
            rows.add(table.row(line, ready.row(line.of(text))));
        }
        return Optional.of(table.table(lines, rows));
    }

    long work() {
        return looks.looks();
    }
}
