package org.kijiku.mention.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.kijiku.mention.name.Folding;
import org.kijiku.text.Span;

/** Sentences with marked names: sentence TAB start:end:LABEL … */
final class NameCorpus {
    static final Path FILE = Path.of("../shared/corpora/wac-train-ne.tsv.gz");
    private static final Set<String> LABELS = Set.of("PERSON", "ORGANIZATION", "LOCATION");

    /** A marked name. */
    record Mark(Span span, String label) {}

    /** A sentence, folded as articles are. */
    record Sentence(String text, List<Mark> marks) {}

    private NameCorpus() {}

    /** Every sentence whose place in the file is held back for choosing (each tenth), or all others. */
    static List<Sentence> sentences(boolean heldBack) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(FILE)), StandardCharsets.UTF_8))) {
            int block = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (heldBack == (block++ / 20 % 10 == 9)) {
                    sentences.add(sentence(line));
                }
            }
        }
        return sentences;
    }

    private static Sentence sentence(String line) {
        String[] cells = line.split("\t", 2);
        List<Mark> marks = new ArrayList<>();
        for (String mark : cells[1].isBlank() ? new String[0] : cells[1].trim().split("[ \t]+")) {
            String[] parts = mark.split(":");
            if (LABELS.contains(parts[2])) {
                marks.add(new Mark(new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])), parts[2]));
            }
        }
        return new Sentence(Folding.fold(cells[0]), List.copyOf(marks));
    }
}
