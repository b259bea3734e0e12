package org.kijiku.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Trains the model of flattened tables from background texts and writes its files. Phrases for the synthetic tables come
 * from one half of the text and the junction statistics they are learned with from the other, and the other way round.
 */
public final class TableTrainer {
    private static final int TABLES = 6000;
    private static final long SEED = 20251028L;

    private final LatticeBuilder lattices = new LatticeBuilder();
    private final List<List<List<Atom>>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    private final CutModel model = new CutModel();
    private final ColumnModel prior = ColumnModel.ofEverything();

    private TableTrainer() {}

    /** @param args the folder to write to, then the background texts (.md, .txt or sentence.tsv.gz) */
    public static void main(String[] args) throws IOException {
        TableTrainer trainer = new TableTrainer();
        for (String text : List.of(args).subList(1, args.length)) {
            trainer.read(Path.of(text));
        }
        trainer.train();
        trainer.write(Path.of(args[0]));
    }

    private void read(Path file) throws IOException {
        boolean zipped = file.toString().endsWith(".gz");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                zipped ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file),
                StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String words =
                        zipped ? line.split("\t")[0] : line.replaceAll("^[#>*\\s　-]+|\\*\\*|\\]\\([^)]*\\)|\\[", "");
                if (!words.isBlank()) {
                    halves.get(number++ / 50 % 2).add(lattices.atoms(words.strip()));
                }
            }
        }
    }

    private void train() {
        Random random = new Random(SEED);
        List<SyntheticTables> makers = new ArrayList<>();
        List<CutFeatures> features = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            List<String> phrases = halves.get(half).stream()
                    .flatMap(atoms -> PhraseMine.phrases(atoms).stream())
                    .map(atoms ->
                            String.join("", atoms.stream().map(Atom::surface).toList()))
                    .toList();
            makers.add(new SyntheticTables(random, phrases));
            JunctionStatistics statistics = new JunctionStatistics();
            halves.get(1 - half).forEach(atoms -> statistics.count(atoms, 1));
            features.add(new CutFeatures(statistics));
        }
        for (int i = 0; i < TABLES; i++) {
            List<List<String>> table = makers.get(i % 2).next();
            for (List<String> row : table) {
                learn(row, features.get(i % 2), row == table.getFirst());
            }
        }
    }

    private void learn(List<String> cells, CutFeatures features, boolean header) {
        LineLattice line = lattices.build(String.join("", cells));
        List<Integer> borders = new ArrayList<>();
        int at = 0;
        for (String cell : cells) {
            at += cell.length();
            borders.add(at);
        }
        int from = 0;
        for (int place = 1; place < line.places(); place++) {
            boolean border = borders.contains(line.at()[place]);
            if (place < line.places() - 1) {
                model.learn(features.at(line, place, header), border);
            }
            if (border) {
                if (!header) {
                    prior.add(CellShape.of(line, from, place), 1);
                }
                from = place;
            }
        }
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> cuts = new ArrayList<>();
        new TreeMap<>(model.weights()).forEach((feature, weight) -> {
            if (Math.abs(weight[0]) >= 0.25) {
                cuts.add(feature + "\t" + Math.round(weight[0] * 100) / 100.0);
            }
        });
        Files.write(folder.resolve("cut-model.tsv"), cuts);
        JunctionStatistics statistics = new JunctionStatistics();
        halves.forEach(half -> half.forEach(atoms -> statistics.count(atoms, 1)));
        List<String> junctions = new ArrayList<>();
        new TreeMap<>(statistics.nouns()).forEach((noun, counts) -> {
            if (counts[2] >= 2) {
                junctions.add(noun + "\t" + counts[0] + "\t" + counts[1] + "\t" + counts[2]);
            }
        });
        new TreeMap<>(statistics.pairs()).forEach((pair, count) -> junctions.add(pair + "\t" + count));
        Files.write(folder.resolve("junctions.tsv"), junctions);
        List<String> cells = new ArrayList<>();
        new TreeMap<>(prior.counts()).forEach((feature, count) -> {
            if (count >= 5) {
                cells.add(feature + "\t" + count.intValue());
            }
        });
        Files.write(folder.resolve("cells.tsv"), cells);
    }
}
