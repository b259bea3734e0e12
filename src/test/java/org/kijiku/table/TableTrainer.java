package org.kijiku.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/**
 * Trains the model of flattened tables from background texts and writes its files. The weights are the means of several
 * courses that differ only in the tables drawn: one alone learns much of its own tables by heart.
 */
public final class TableTrainer {
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L, 4L);
    private static final double LEAST = 0.03;

    private final LatticeBuilder lattices = new LatticeBuilder();
    private final List<List<List<Atom>>> halves = List.of(new ArrayList<>(), new ArrayList<>());

    private TableTrainer() {}

    /**
     * @param args the folder to write to, {@code all} or which half of the written tables ({@code 0}, {@code 1}) to leave
     *     out, then the background texts (.md, .txt or sentence.tsv.gz)
     */
    public static void main(String[] args) throws IOException {
        TableTrainer trainer = new TableTrainer();
        for (String text : List.of(args).subList(2, args.length)) {
            trainer.read(Path.of(text));
        }
        trainer.train(Path.of(args[0]), args[1]);
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

    private void train(Path folder, String leftOut) throws IOException {
        List<List<List<String>>> written = new ArrayList<>();
        List<Recovery> tables = Recovery.read("written.tsv");
        for (int i = 0; i < tables.size(); i++) {
            if (leftOut.equals("all") || i % 2 != Integer.parseInt(leftOut)) {
                written.add(tables.get(i).expected());
            }
        }
        List<TableLearner> courses = new ArrayList<>();
        for (long seed : SEEDS) {
            TableLearner course = new TableLearner(lattices, halves, written, seed);
            course.learn();
            courses.add(course);
        }
        write(folder, courses);
    }

    private void write(Path folder, List<TableLearner> courses) throws IOException {
        Files.createDirectories(folder);
        write(
                folder.resolve("cut-model.tsv"),
                "Weights of what speaks for or against a border between two words.",
                means(courses, TableLearner::borders));
        write(
                folder.resolve("cell-model.tsv"),
                "Weights of what tells a cell from any other stretch of a line.",
                means(courses, TableLearner::cells));
        write(
                folder.resolve("head-model.tsv"),
                "Weights of what tells a header's cell from any other stretch of it.",
                means(courses, TableLearner::heads));
        write(
                folder.resolve("cells.tsv"),
                "How often cells at large have each feature that the cells of a column may share.",
                frequent(courses.getFirst().prior().counts()));
        writeJunctions(folder.resolve("junctions.tsv"));
    }

    private static List<String> means(List<TableLearner> courses, Function<TableLearner, CutLearner> which) {
        Map<String, Double> sums = new TreeMap<>();
        courses.forEach(course ->
                which.apply(course).weights().forEach((feature, weight) -> sums.merge(feature, weight, Double::sum)));
        List<String> rows = new ArrayList<>();
        sums.forEach((feature, sum) -> {
            double mean = sum / courses.size();
            if (Math.abs(mean) >= LEAST) {
                rows.add(feature + "\t" + Math.round(mean * 100) / 100.0);
            }
        });
        return rows;
    }

    private static List<String> frequent(Map<String, Double> counts) {
        List<String> rows = new ArrayList<>();
        new TreeMap<>(counts).forEach((feature, count) -> {
            if (count >= 5) {
                rows.add(feature + "\t" + count.intValue());
            }
        });
        return rows;
    }

    private void writeJunctions(Path file) throws IOException {
        JunctionStatistics statistics = new JunctionStatistics();
        halves.forEach(half -> half.forEach(atoms -> statistics.count(atoms, 1)));
        List<String> rows = new ArrayList<>();
        new TreeMap<>(statistics.nouns()).forEach((noun, counts) -> {
            if (counts.all() >= 2) {
                rows.add(noun + "\t" + counts.begins() + "\t" + counts.ends() + "\t" + counts.all());
            }
        });
        Map<String, Integer> pairs = new TreeMap<>();
        statistics
                .pairs()
                .forEach(
                        (first, seconds) -> seconds.forEach((second, count) -> pairs.put(first + " " + second, count)));
        pairs.forEach((pair, count) -> rows.add(pair + "\t" + count));
        write(
                file,
                "Nouns with how often they begin a run of nouns, end one, and come up at all; then pairs of nouns that follow one another.",
                rows);
    }

    /** A file under a line that says what it holds, how it is made, under what licence. */
    private static void write(Path file, String what, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# " + what + " Made by src/tools/train-tables (docs/training.md); CC BY-SA 4.0.");
        lines.addAll(rows);
        Files.write(file, lines);
    }
}
