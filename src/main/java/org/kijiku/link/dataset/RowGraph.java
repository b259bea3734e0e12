package org.kijiku.link.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;

/**
 * The rows of a table as RDF, as "Generating RDF from Tabular Data" has it in its minimal mode: a node per row, a
 * property {@code <#column>} per cell, and {@code csvw:rownum}.
 */
final class RowGraph {
    static final String CSVW = "http://www.w3.org/ns/csvw#";

    private final TableDescription description;
    private final String base;
    private final Model model = ModelFactory.createDefaultModel();
    private final Map<String, String> above = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private int rows;

    private RowGraph(TableDescription description, String base) {
        this.description = description;
        this.base = base;
    }

    /**
     * Reads the table.
     *
     * @param base IRI of the table
     * @throws IllegalArgumentException naming the file if its bytes are not in the encoding that the metadata give
     */
    static RowGraph read(TableDescription description, String base) {
        RowGraph graph = new RowGraph(description, base);
        graph.read();
        return graph;
    }

    Model model() {
        return model;
    }

    int rows() {
        return rows;
    }

    /** Cells that are not what their column says, with file and line. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    private void read() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(description.delimiter())
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text()))) {
            List<Column> columns = List.of();
            int header = description.skipRows() + description.headerRows();
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() <= header) {
                    columns = record.getRecordNumber() == header ? columns(record) : columns;
                } else if (filled(record)) {
                    row(record, header == 0 ? description.columns() : columns, parser.getCurrentLineNumber());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + description.table(), e);
        }
    }

    private String text() throws IOException {
        byte[] bytes = Files.readAllBytes(description.table());
        try {
            String text = description
                    .charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    description.table() + " is not in " + description.charset() + "; give its encoding in "
                            + description.metadata() + " under dialect/encoding",
                    e);
        }
    }

    private List<Column> columns(CSVRecord header) {
        List<Column> columns = new ArrayList<>(description.columns());
        Column other = description.others();
        for (int i = columns.size(); i < header.size(); i++) {
            String title = header.get(i).strip();
            boolean spacer = title.isEmpty();
            columns.add(new Column(
                    title, other.numeric(), other.groupChar(), other.minus(), other.nulls(), spacer, other.fillDown()));
        }
        return columns;
    }

    private static boolean filled(CSVRecord record) {
        return record.stream().anyMatch(cell -> !cell.isBlank());
    }

    private void row(CSVRecord record, List<Column> columns, long line) {
        rows++;
        Resource row = model.createResource(base + "#row=" + record.getRecordNumber())
                .addLiteral(model.createProperty(CSVW, "rownum"), rows);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            String cell = i < record.size() ? record.get(i).strip() : "";
            if (column.fillDown()) {
                cell = cell.isEmpty() ? above.getOrDefault(column.name(), "") : cell;
                above.put(column.name(), cell);
            }
            if (!column.suppressed() && !column.saysNothing(cell)) {
                add(row, column, cell, line);
            }
        }
    }

    private void add(Resource row, Column column, String cell, long line) {
        var property = model.createProperty(base + "#", column.name().replace(' ', '_'));
        Optional<java.math.BigDecimal> number = column.numeric() ? column.number(cell) : Optional.empty();
        if (number.isPresent()) {
            row.addProperty(property, number.get().toPlainString(), XSDDatatype.XSDdecimal);
        } else {
            row.addProperty(property, cell);
            if (column.numeric()) {
                remarks.add(description.table() + ":" + line + ": '" + cell + "' in column '" + column.name()
                        + "' is no number");
            }
        }
    }
}
