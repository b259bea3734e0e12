package org.kijiku.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** The columns of {@code columns.tsv}: cells of one kind written by hand, with heads that suit them. */
record SyntheticColumns(List<Column> labels, List<Column> texts) {
    /** A column's possible heads and cells. */
    record Column(List<String> heads, List<String> cells) {
        String head(Random random) {
            return heads.get(random.nextInt(heads.size()));
        }

        String cell(Random random) {
            return cells.get(random.nextInt(cells.size()));
        }
    }

    static SyntheticColumns read() {
        List<Column> labels = new ArrayList<>();
        List<Column> texts = new ArrayList<>();
        try (InputStream stream = Objects.requireNonNull(SyntheticColumns.class.getResourceAsStream("columns.tsv"))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] row = line.split("\t");
                Column column = new Column(List.of(row[1].split("\\|")), List.of(row[2].split("\\|")));
                (row[0].equals("label") ? labels : texts).add(column);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SyntheticColumns(List.copyOf(labels), List.copyOf(texts));
    }

    Column label(Random random) {
        return labels.get(random.nextInt(labels.size()));
    }

    Column text(Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
