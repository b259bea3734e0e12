package org.kijiku.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kijiku.text.Article;
import org.kijiku.text.Block;
import org.kijiku.text.Span;

/** Recovers the cells of a table whose borders were lost: a header line and body lines, each with its cells glued together. */
final class FlattenedTables {
    private static final int FEWEST = 2;
    private static final int MOST = 8;

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
     * The table that the lines make up, the first its header, or nothing if they do not look like one.
     *
     * @param text the article's text
     * @param lines where its lines stand
     */
    Optional<Table> recover(String text, List<Span> lines, CutFeatures features) {
        List<RowCutter> cutters = new ArrayList<>();
        boolean commas =
                lines.stream().anyMatch(line -> GROUPED.matcher(line.of(text)).find());
        for (int i = 0; i < lines.size(); i++) {
            cutters.add(cutter(lines.get(i).of(text), i == 0, commas, features));
        }
        List<RowCutter> body = cutters.subList(1, cutters.size());
        List<Candidate> candidates = new ArrayList<>();
        int most = Math.min(
                MOST,
                cutters.stream()
                        .mapToInt(cutter -> cutter.line().places() - 1)
                        .min()
                        .orElse(0));
        for (int columns = FEWEST; columns <= most; columns++) {
            TableCut cut = TableCut.fit(body, columns, model.cells());
            RowCutter.Cut header = HeaderFit.cut(cutters.getFirst(), cut, columns);
            if (cut.score() + header.score() > Double.NEGATIVE_INFINITY) {
                candidates.add(new Candidate(cut, header));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        return Acceptance.isTable(candidates.getFirst(), lines, text)
                ? Optional.of(table(lines, cutters, candidates))
                : Optional.empty();
    }

    /** A number of columns with its cuts. */
    record Candidate(TableCut body, RowCutter.Cut header) {
        double score() {
            return body.score() + header.score();
        }
    }

    private RowCutter cutter(String line, boolean header, boolean commas, CutFeatures features) {
        LineLattice lattice = lattices.build(line);
        double[] cuts = new double[lattice.places()];
        for (int place = 1; place < lattice.places() - 1; place++) {
            cuts[place] = model.cuts().score(features.at(lattice, place, header));
        }
        return new RowCutter(lattice, cuts, commas);
    }

    private static Table table(List<Span> lines, List<RowCutter> cutters, List<Candidate> candidates) {
        Candidate best = candidates.getFirst();
        List<Cell> header = cells(lines.getFirst(), cutters.getFirst(), best.header());
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            RowCutter.Cut cut = best.body().rows().get(i - 1);
            rows.add(new Row(lines.get(i), cells(lines.get(i), cutters.get(i), cut), 0.8));
        }
        List<List<String>> runnerUp = new ArrayList<>();
        if (candidates.size() > 1) {
            for (int i = 1; i < lines.size(); i++) {
                RowCutter.Cut cut = candidates.get(1).body().rows().get(i - 1);
                runnerUp.add(cells(lines.get(i), cutters.get(i), cut).stream()
                        .map(Cell::text)
                        .toList());
            }
        }
        Span whole = lines.getFirst().cover(lines.getLast());
        return new Table(whole, Table.Origin.FLATTENED, header, rows, 0.8, runnerUp);
    }

    private static List<Cell> cells(Span line, RowCutter cutter, RowCutter.Cut cut) {
        List<Cell> cells = new ArrayList<>();
        int[] at = cutter.line().at();
        for (int c = 0; c < cut.columns(); c++) {
            int from = at[cut.places()[c]];
            int to = at[cut.places()[c + 1]];
            cells.add(new Cell(
                    new Span(line.start() + from, line.start() + to),
                    cutter.line().text().substring(from, to).strip()));
        }
        return cells;
    }
}
