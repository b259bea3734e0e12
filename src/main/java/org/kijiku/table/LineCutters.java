package org.kijiku.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes the lines of one table ready to be cut. */
final class LineCutters {
    private static final Pattern GROUPED = Pattern.compile("[0-9],[0-9]{3}");

    private final LatticeBuilder lattices;
    private final FlattenedModel model;
    private final CutFeatures borders;
    private final LookCount looks;
    private final SharedFeatures cells;
    private final boolean commas;
    private final CutModel.Scale scale;

    /**
     * @param borders what speaks for a border in the article
     * @param lines the lines that the table is known by
     */
    LineCutters(
            LatticeBuilder lattices, FlattenedModel model, CutFeatures borders, LookCount looks, List<String> lines) {
        this.lattices = lattices;
        this.model = model;
        this.borders = borders;
        this.looks = looks;
        this.cells = new SharedFeatures(model.cells());
        this.commas = lines.stream().anyMatch(line -> GROUPED.matcher(line).find());
        this.scale = model.cuts().scale();
    }

    /** The features that the table's cells may share. */
    SharedFeatures cells() {
        return cells;
    }

    /** The first line as a header and the others as rows. */
    List<RowCutter> table(List<String> lines) {
        List<RowCutter> cutters = new ArrayList<>();
        for (String line : lines) {
            cutters.add(cutter(line, cutters.isEmpty()));
        }
        return cutters;
    }

    /** A further row. */
    RowCutter row(String line) {
        return cutter(line, false);
    }

    private RowCutter cutter(String line, boolean header) {
        LineLattice lattice = lattices.build(line);
        double[] cuts = new double[lattice.places()];
        for (int place = 1; place < lattice.places() - 1; place++) {
            borders.at(lattice, place, header, scale);
            cuts[place] = scale.take();
        }
        return new RowCutter(lattice, cuts, commas, model, cells, looks, header);
    }
}
