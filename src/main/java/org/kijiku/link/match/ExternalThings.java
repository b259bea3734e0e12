package org.kijiku.link.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;

/**
 * Reads the things of an external dataset: CSV or TSV with a header, a JSON array of objects, RDF, or the answer of a SPARQL
 * endpoint. Fields are {@code id}, {@code name} (or {@code label}, {@code name_ja}, {@code label_en}, …), {@code alias}
 * (several parted by {@code |}), {@code type}, {@code reading} and the identifiers of {@link ExternalThing}.
 */
public final class ExternalThings {
    private static final Set<String> IDENTIFIERS =
            Set.of("wikidata", "iso2", "iso3", "m49", "iso3166-2", "iso4217", "same");
    private static final List<Property> LABELS = List.of(SKOS.prefLabel, RDFS.label, SKOS.altLabel, SKOSXL.literalForm);

    private ExternalThings() {}

    /**
     * Reads a file; its ending says how.
     *
     * @param base put before each id that is no IRI; may be empty
     * @throws IllegalArgumentException naming the file and what it lacks
     */
    public static List<ExternalThing> read(Path file, String base) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".csv") || name.endsWith(".tsv")) {
                return table(file, name.endsWith(".tsv"), base);
            }
            if (name.endsWith(".json")) {
                return json(file, base);
            }
            return rdf(RDFDataMgr.loadModel(file.toUri().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Asks an endpoint; the query's variables are the fields. */
    public static List<ExternalThing> ask(String endpoint, String query, String base) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (QueryExecutionHTTP execution = QueryExecutionHTTP.service(endpoint, query)) {
            ResultSet found = execution.execSelect();
            found.forEachRemaining(row -> {
                Map<String, String> fields = new HashMap<>();
                row.varNames()
                        .forEachRemaining(variable -> fields.put(
                                variable,
                                row.get(variable).isLiteral()
                                        ? row.getLiteral(variable).getString()
                                        : row.get(variable).toString()));
                rows.add(fields);
            });
        }
        return things(endpoint, rows, base);
    }

    private static List<ExternalThing> table(Path file, boolean tabs, String base) throws IOException {
        CSVFormat format = (tabs ? CSVFormat.TDF : CSVFormat.RFC4180)
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<Map<String, String>> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            for (CSVRecord row : format.parse(reader)) {
                Map<String, String> fields = new HashMap<>();
                row.toMap()
                        .forEach((column, cell) ->
                                fields.put(column.replace("\uFEFF", "").strip(), cell));
                rows.add(fields);
            }
        }
        return things(file.toString(), rows, base);
    }

    private static List<ExternalThing> json(Path file, String base) throws IOException {
        JsonNode root = new ObjectMapper().readTree(Files.readString(file));
        if (!root.isArray()) {
            throw new IllegalArgumentException(file + ": not an array of objects");
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode node : root) {
            Map<String, String> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), text(field.getValue())));
            rows.add(fields);
        }
        return things(file.toString(), rows, base);
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(part.asText()));
            return String.join("|", parts);
        }
        return value.asText();
    }

    private static List<ExternalThing> things(String source, List<Map<String, String>> rows, String base) {
        List<ExternalThing> things = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Set<String> names = new LinkedHashSet<>();
            Map<String, String> identifiers = new HashMap<>();
            row.forEach((column, cell) -> {
                String field = column.toLowerCase(Locale.ROOT);
                if (field.startsWith("name") || field.startsWith("label") || field.startsWith("alias")) {
                    names.addAll(List.of(cell.split("\\|")));
                } else if (IDENTIFIERS.contains(field) && !cell.isBlank()) {
                    identifiers.put(field, cell.strip());
                }
            });
            String id = row.getOrDefault("id", "").strip();
            if (id.isEmpty()) {
                throw new IllegalArgumentException(source + ": row " + (things.size() + 1)
                        + " has no id; name the column of the identifiers 'id', that of the names 'name'");
            }
            things.add(new ExternalThing(
                    id.startsWith("http") ? id : base + id,
                    List.copyOf(names),
                    row.getOrDefault("type", ""),
                    row.getOrDefault("reading", ""),
                    identifiers));
        }
        return things;
    }

    private static List<ExternalThing> rdf(Model model) {
        List<ExternalThing> things = new ArrayList<>();
        for (Resource thing :
                model.listSubjects().filterKeep(Resource::isURIResource).toList()) {
            List<String> names = new ArrayList<>();
            LABELS.forEach(label -> thing.listProperties(label).forEach(name -> names.add(name.getString())));
            if (!names.isEmpty()) {
                things.add(new ExternalThing(thing.getURI(), names, "", "", Map.of("same", thing.getURI())));
            }
        }
        things.sort(java.util.Comparator.comparing(ExternalThing::id));
        return things;
    }
}
