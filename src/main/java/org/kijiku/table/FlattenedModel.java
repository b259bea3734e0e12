package org.kijiku.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What was learned of flattened tables, read from the files beside this class. */
final class FlattenedModel {
    private final JunctionStatistics statistics = new JunctionStatistics();
    private final CutModel cuts = new CutModel();
    private final CellPriors cells = new CellPriors();
    private final CutModel likeness = new CutModel();
    private final CutModel headLikeness = new CutModel();

    FlattenedModel() {
        read("junctions.tsv", fields -> {
            if (fields.length == 4) {
                statistics.addNoun(
                        fields[0],
                        new JunctionStatistics.Noun(number(fields[1]), number(fields[2]), number(fields[3])));
            } else {
                int blank = fields[0].indexOf(' ');
                statistics.addPair(fields[0].substring(0, blank), fields[0].substring(blank + 1), number(fields[1]));
            }
        });
        read("cut-model.tsv", fields -> cuts.put(fields[0], Double.parseDouble(fields[1])));
        read("cell-model.tsv", fields -> likeness.put(fields[0], Double.parseDouble(fields[1])));
        read("head-model.tsv", fields -> headLikeness.put(fields[0], Double.parseDouble(fields[1])));
        read("cells.tsv", fields -> cells.put(fields[0], Double.parseDouble(fields[1])));
    }

    CutModel cuts() {
        return cuts;
    }

    CellPriors cells() {
        return cells;
    }

    CutModel likeness() {
        return likeness;
    }

    CutModel headLikeness() {
        return headLikeness;
    }

    JunctionStatistics statistics() {
        return statistics;
    }

    private static int number(String field) {
        return Integer.parseInt(field);
    }

    private static void read(String file, Consumer<String[]> row) {
        try (InputStream stream = FlattenedModel.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing beside " + FlattenedModel.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.startsWith("# ")) {
                    continue;
                }
                try {
                    row.accept(line.split("\t", -1));
                } catch (IndexOutOfBoundsException | NumberFormatException e) {
                    throw new IllegalStateException(file + ":" + number + ": no row of this model: " + line, e);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
