package org.kijiku.link.match;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SKOSXL;
import org.kijiku.mention.EntityType;

/**
 * Reads the things of an external dataset: CSV or TSV with a header, a JSON array of objects, RDF, or the answer of a SPARQL
 * endpoint. Fields are {@code id}, {@code name} (or {@code label}, {@code name_ja}, {@code label_en}, 名称, …),
 * {@code alias} (several parted by {@code |}), {@code type}, {@code reading} and the identifiers of
 * {@link ExternalThing}; what else there is is context.
 */
public final class ExternalThings {
    private static final Columns COLUMNS = new Columns();
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
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(file + ": no such file; check the name");
        }
        try {
            if (name.endsWith(".csv") || name.endsWith(".tsv")) {
                return table(file, name.endsWith(".tsv"), base);
            }
            if (name.endsWith(".json")) {
                return json(file, base);
            }
            return rdf(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Asks an endpoint; the query's variables are the fields. Rows of one id are one thing.
     *
     * @throws IllegalArgumentException if the query is none or the endpoint does not answer it
     */
    public static List<ExternalThing> ask(String endpoint, String query, String base) {
        Map<String, ExternalThing> things = new LinkedHashMap<>();
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
                ExternalThing thing = COLUMNS.thing(endpoint + ": row " + found.getRowNumber(), fields, base);
                things.merge(thing.id(), thing, ExternalThing::and);
            });
        } catch (QueryParseException e) {
            throw new IllegalArgumentException("the query: line " + e.getLine() + ": " + e.getMessage(), e);
        } catch (QueryExceptionHTTP e) {
            String why = e.getStatusCode() > 0 ? "it says " + e.getStatusCode() : "no connection";
            throw new IllegalArgumentException(
                    endpoint + " does not answer the query (" + why
                            + "); see whether it runs and whether the address is right",
                    e);
        }
        return List.copyOf(things.values());
    }

    private static List<ExternalThing> table(Path file, boolean tabs, String base) throws IOException {
        CSVFormat format = (tabs ? CSVFormat.TDF : CSVFormat.RFC4180)
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        List<ExternalThing> things = new ArrayList<>();
        try (CSVParser rows = format.parse(new StringReader(utf8(file)))) {
            for (CSVRecord row : rows) {
                things.add(COLUMNS.thing(file + ":" + rows.getCurrentLineNumber() + ": the row", row.toMap(), base));
            }
        }
        return things;
    }

    private static String utf8(Path file) throws IOException {
        try {
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    file + " is not in UTF-8; save it as \"CSV UTF-8\", or as JSON or RDF", e);
        }
    }

    private static List<ExternalThing> json(Path file, String base) throws IOException {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(utf8(file));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    file + ":" + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        }
        if (!root.isArray()) {
            throw new IllegalArgumentException(file + ": not an array of objects");
        }
        List<ExternalThing> things = new ArrayList<>();
        for (JsonNode node : root) {
            Map<String, String> fields = new TreeMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), text(field.getValue())));
            things.add(COLUMNS.thing(file + ": object " + (things.size() + 1), fields, base));
        }
        return things;
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(part.asText()));
            return String.join("|", parts);
        }
        return value.asText();
    }

    private static List<ExternalThing> rdf(Path file) {
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFParser.source(file)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(model);
        } catch (RiotException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
        List<ExternalThing> things = new ArrayList<>();
        for (Resource thing :
                model.listSubjects().filterKeep(Resource::isURIResource).toList()) {
            List<String> names = new ArrayList<>();
            LABELS.forEach(label -> thing.listProperties(label).forEach(name -> names.add(name.getString())));
            if (!names.isEmpty()) {
                things.add(new ExternalThing(thing.getURI(), names, type(thing), "", identifiers(thing), Map.of()));
            }
        }
        things.sort(java.util.Comparator.comparing(ExternalThing::id));
        return things;
    }

    /** A type of another vocabulary counts if its name is that of one of ours: schema:Person. */
    private static String type(Resource thing) {
        return thing
                .listProperties(RDF.type)
                .mapWith(type -> type.getResource().getLocalName())
                .filterKeep(name -> EntityType.ofClassName(name).isPresent())
                .toList()
                .stream()
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> identifiers(Resource thing) {
        Map<String, String> identifiers = new HashMap<>(Map.of("same", thing.getURI()));
        for (Property property : List.of(OWL2.sameAs, SKOS.exactMatch)) {
            thing.listProperties(property)
                    .mapWith(link -> link.getObject().toString())
                    .filterKeep(iri -> iri.startsWith(KnownNames.WIKIDATA))
                    .forEach(iri -> identifiers.put("wikidata", iri));
        }
        return identifiers;
    }
}
