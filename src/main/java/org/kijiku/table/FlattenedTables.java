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

    private static final Pattern GROUPED = Pattern.compile("[0-9],[0-9]{3}");

    private static final Pattern LINE = Pattern.compile("[^\\s\u3000][^\\r\\n]*(?<![\\s\u3000])");
    private static final int OWN_WEIGHT = 2;

    private final LatticeBuilder lattices = new LatticeBuilder();
    private final FlattenedModel model;

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
        List<RowCutter> cutters =
                cutters(first.stream().map(line -> line.of(text)).toList(), features);
        List<Candidate> candidates = Candidate.all(cutters, model.cells());
        if (candidates.isEmpty() || !Acceptance.isTable(candidates.getFirst(), lines, text)) {
            return Optional.empty();
        }
        FlattenedTable table = new FlattenedTable(cutters, candidates);
        List<Row> rows = new ArrayList<>(table.rows(lines));
        boolean commas = grouped(first.stream().map(line -> line.of(text)).toList());
        for (Span line : lines.subList(first.size(), lines.size())) {
            rows.add(table.row(line, cutter(line.of(text), false, commas, features)));
        }
        return Optional.of(table.table(lines, rows));
    }

    /** The lines, ready to be cut, the first as a header. */
    List<RowCutter> cutters(List<String> lines, CutFeatures features) {
        boolean commas = grouped(lines);
        List<RowCutter> cutters = new ArrayList<>();
        for (String line : lines) {
            cutters.add(cutter(line, cutters.isEmpty(), commas, features));
        }
        return cutters;
    }

    long work() {
        return model.looked();
    }

    private static boolean grouped(List<String> lines) {
        return lines.stream().anyMatch(line -> GROUPED.matcher(line).find());
    }

    private RowCutter cutter(String line, boolean header, boolean commas, CutFeatures features) {
        LineLattice lattice = lattices.build(line);
        double[] cuts = new double[lattice.places()];
        for (int place = 1; place < lattice.places() - 1; place++) {
            cuts[place] = model.cuts().score(features.at(lattice, place, header));
        }
        return new RowCutter(lattice, cuts, commas, model, header);
    }
}
