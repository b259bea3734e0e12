package org.kijiku.link.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes things of rows, by how their columns are headed ({@code columns.tsv}). */
final class Columns {
    private static final Set<String> IDENTIFIERS =
            Set.of("wikidata", "iso2", "iso3", "m49", "iso3166-2", "iso4217", "same");

    /** Heading in lower case to field. */
    private final Map<String, String> fields = new HashMap<>();

    Columns() {
        try (InputStream in = Columns.class.getResourceAsStream("columns.tsv")) {
            if (in == null) {
                throw new IllegalStateException("no resource columns.tsv");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> List.of(row[1].split("\\|")).forEach(heading -> fields.put(heading, row[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The thing of a row. Cells that are no field are its context.
     *
     * @param place file and line, for messages
     * @param row heading to cell
     * @param base put before an id that is no IRI
     * @throws IllegalArgumentException if it has no id
     */
    ExternalThing thing(String place, Map<String, String> row, String base) {
        Set<String> names = new LinkedHashSet<>();
        List<String> aliases = new ArrayList<>();
        Map<String, String> values = new HashMap<>();
        Map<String, String> identifiers = new HashMap<>();
        Map<String, String> context = new HashMap<>();
        row.forEach((heading, cell) -> {
            String field = fields.getOrDefault(heading.strip().toLowerCase(Locale.ROOT), "");
            switch (field) {
                case "name" -> names.addAll(List.of(cell.split("\\|")));
                case "alias" -> aliases.addAll(List.of(cell.split("\\|")));
                case "id", "type", "reading" -> values.put(field, cell.strip());
                case "" -> context.put(heading.strip(), cell);
                default -> {
                    if (IDENTIFIERS.contains(field) && !cell.isBlank()) {
                        identifiers.put(field, cell.strip());
                    }
                }
            }
        });
        names.addAll(aliases);
        String id = values.getOrDefault("id", "");
        if (id.isEmpty()) {
            throw new IllegalArgumentException(
                    place + " has no id; head the column of the identifiers 'id', that of the names 'name'");
        }
        return new ExternalThing(
                id.startsWith("http://") || id.startsWith("https://") ? id : base + id,
                List.copyOf(names),
                values.getOrDefault("type", ""),
                values.getOrDefault("reading", ""),
                identifiers,
                context);
    }
}
