package org.kijiku.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/** The words of {@code vocabulary.tsv} by kind. */
record SyntheticWords(Map<String, List<String>> kinds) {
    static SyntheticWords read() {
        try (InputStream stream = Objects.requireNonNull(SyntheticWords.class.getResourceAsStream("vocabulary.tsv"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new SyntheticWords(text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row[1].split("\\|")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String pick(String kind, Random random) {
        List<String> words = Objects.requireNonNull(kinds.get(kind), kind);
        return words.get(random.nextInt(words.size()));
    }
}
