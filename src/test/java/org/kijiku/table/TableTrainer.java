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
    private static final int TABLES = 10_000;
    private static final int POLISHED = 3_000;
    private static final int WRONG = 4;
    private static final int HEADERS = 2;
    private static final long SEED = 20251028L;

    private final LatticeBuilder lattices = new LatticeBuilder();
    private final List<List<List<Atom>>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    private final CutLearner model = new CutLearner();
    private final CutLearner cells = new CutLearner();
    private final CutLearner heads = new CutLearner();
    private final CellPriors prior = new CellPriors();
    private final Random random = new Random(SEED);

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
        SyntheticWords words = SyntheticWords.read();
        List<SyntheticTables> makers = new ArrayList<>();
        List<CutFeatures> features = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            List<String> phrases = halves.get(half).stream()
                    .flatMap(atoms -> PhraseMine.phrases(atoms).stream())
                    .map(atoms ->
                            String.join("", atoms.stream().map(Atom::surface).toList()))
                    .toList();
            makers.add(new SyntheticTables(random, phrases, words));
            JunctionStatistics statistics = new JunctionStatistics();
            halves.get(1 - half).forEach(atoms -> statistics.count(atoms, 1));
            features.add(new CutFeatures(statistics));
        }
        for (int i = 0; i < TABLES; i++) {
            List<List<String>> table = makers.get(i % 2).next();
            for (List<String> row : table) {
                learn(row, features.get(i % 2), row == table.getFirst());
            }
            for (int more = 0; more < HEADERS; more++) {
                learn(makers.get(i % 2).header(table.getFirst().size()), features.get(i % 2), true);
            }
        }
        LineLearner lines = new LineLearner(model, cells, heads, random);
        for (int i = 0; i < POLISHED; i++) {
            List<List<String>> table = makers.get(i % 2).next();
            for (List<String> row : table) {
                boolean header = row == table.getFirst();
                LineLattice line = lattices.build(String.join("", row));
                lines.learn(line, borders(line, row), features.get(i % 2), header);
            }
        }
    }

    /** The places of the line where its cells end, 0 before them. */
    private static List<Integer> borders(LineLattice line, List<String> row) {
        List<Integer> places = new ArrayList<>(List.of(0));
        int at = 0;
        for (String cell : row) {
            at += cell.length();
            int place = java.util.Arrays.binarySearch(line.at(), at);
            if (place > 0) {
                places.add(place);
            }
        }
        return places;
    }

    private void learn(List<String> row, CutFeatures features, boolean header) {
        LineLattice line = lattices.build(String.join("", row));
        List<Integer> borders = new ArrayList<>();
        int at = 0;
        for (String cell : row) {
            at += cell.length();
            borders.add(at);
        }
        List<Integer> places = new ArrayList<>(List.of(0));
        for (int place = 1; place < line.places(); place++) {
            boolean border = borders.contains(line.at()[place]);
            if (place < line.places() - 1) {
                model.learn(features.at(line, place, header), border);
            }
            if (border) {
                places.add(place);
            }
        }
        for (int i = 0; i + 1 < places.size(); i++) {
            learn(line, places, i, header);
        }
    }

    /** A cell as what it is, and stretches that share a border with it as what they are not. */
    private void learn(LineLattice line, List<Integer> places, int cell, boolean header) {
        int from = places.get(cell);
        int to = places.get(cell + 1);
        learn(line, from, to, header, true);
        if (!header) {
            prior.add(CellShape.of(line, from, to));
        }
        for (int i = 0; i < WRONG; i++) {
            int start = random.nextBoolean() ? from : move(from, line.places());
            int end = start != from && random.nextBoolean() ? to : move(to, line.places());
            if (start < end && !(places.contains(start) && end == after(places, start))) {
                learn(line, start, end, header, false);
            }
        }
    }

    private static int after(List<Integer> places, int start) {
        int index = places.indexOf(start);
        return index + 1 < places.size() ? places.get(index + 1) : -1;
    }

    private int move(int place, int places) {
        int by = 1 + random.nextInt(5);
        return Math.max(0, Math.min(places - 1, random.nextBoolean() ? place - by : place + by));
    }

    private void learn(LineLattice line, int from, int to, boolean header, boolean right) {
        CellShape shape = CellShape.of(line, from, to);
        if (header) {
            heads.learn(shape.headMarks(), right);
        } else {
            cells.learn(shape.marks(), right);
        }
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(
                folder.resolve("cut-model.tsv"),
                "Weights of what speaks for or against a border between two words.",
                model);
        write(
                folder.resolve("cell-model.tsv"),
                "Weights of what tells a cell from any other stretch of a line.",
                cells);
        write(
                folder.resolve("head-model.tsv"),
                "Weights of what tells a header's cell from any other stretch of it.",
                heads);
        JunctionStatistics statistics = new JunctionStatistics();
        halves.forEach(half -> half.forEach(atoms -> statistics.count(atoms, 1)));
        List<String> junctions = new ArrayList<>(
                List.of(
                        head(
                                "Nouns with how often they begin a run of nouns, end one, and come up at all; then pairs of nouns that follow one another.")));
        new TreeMap<>(statistics.nouns()).forEach((noun, counts) -> {
            if (counts[2] >= 2) {
                junctions.add(noun + "\t" + counts[0] + "\t" + counts[1] + "\t" + counts[2]);
            }
        });
        new TreeMap<>(statistics.pairs()).forEach((pair, count) -> junctions.add(pair + "\t" + count));
        Files.write(folder.resolve("junctions.tsv"), junctions);
        List<String> lines = new ArrayList<>(
                List.of(head("How often cells at large have each feature that the cells of a column may share.")));
        new TreeMap<>(prior.counts()).forEach((feature, count) -> {
            if (count >= 5) {
                lines.add(feature + "\t" + count.intValue());
            }
        });
        Files.write(folder.resolve("cells.tsv"), lines);
    }

    /** The first line of a file: what it holds, how it is made, under what licence. */
    private static String head(String what) {
        return "# " + what + " Made by src/tools/train-tables (docs/training.md); CC BY-SA 4.0.";
    }

    private static void write(Path file, String what, CutLearner model) throws IOException {
        List<String> lines = new ArrayList<>(List.of(head(what)));
        model.weights().forEach((feature, weight) -> lines.add(feature + "\t" + weight));
        Files.write(file, lines);
    }
}
