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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.kijiku.mention.Period;
import org.kijiku.mention.time.DateRecognizer;

/**
 * The rows of a table as RDF, as "Generating RDF from Tabular Data" has it in its minimal mode: a node per row, a
 * property {@code <#column>} per cell, and {@code csvw:rownum}. A column of periods gives {@code <#column.label>},
 * {@code <#column.start>} and {@code <#column.end>} besides.
 */
final class RowGraph {
    static final String CSVW = "http://www.w3.org/ns/csvw#";

    private final TableDescription description;
    private final String base;
    private final DateRecognizer dates;
    private final Model model = ModelFactory.createDefaultModel();
    private final Map<String, String> above = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private int rows;

    private RowGraph(TableDescription description, String base, DateRecognizer dates) {
        this.description = description;
        this.base = base;
        this.dates = dates;
    }

    /**
     * Reads the table.
     *
     * @param base IRI of the table
     * @param dates reads columns of periods
     * @throws IllegalArgumentException naming the file if its bytes are not in the encoding that the metadata give
     */
    static RowGraph read(TableDescription description, String base, DateRecognizer dates) {
        RowGraph graph = new RowGraph(description, base, dates);
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
            columns.add(other.titled(header.get(i).strip()));
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
        String name = column.name().replace(' ', '_');
        switch (column.kind()) {
            case TEXT -> row.addProperty(property(name), cell);
            case NUMBER ->
                column.number(cell)
                        .ifPresentOrElse(
                                number ->
                                        row.addProperty(property(name), number.toPlainString(), XSDDatatype.XSDdecimal),
                                () -> remark(row, column, cell, line, "number"));
            case PERIOD ->
                dates.cell(cell, null)
                        .ifPresentOrElse(
                                period -> period(row, name, cell, period),
                                () -> remark(row, column, cell, line, "period"));
        }
    }

    private void period(Resource row, String name, String cell, Period period) {
        row.addProperty(property(name), cell).addProperty(property(name + ".label"), period.label());
        if (period.start() != null && period.end() != null) {
            row.addProperty(property(name + ".start"), period.start().toString(), XSDDatatype.XSDdate)
                    .addProperty(property(name + ".end"), period.end().toString(), XSDDatatype.XSDdate);
        }
    }

    private void remark(Resource row, Column column, String cell, long line, String kind) {
        row.addProperty(property(column.name().replace(' ', '_')), cell);
        remarks.add(
                description.table() + ":" + line + ": '" + cell + "' in column '" + column.name() + "' is no " + kind);
    }

    private Property property(String name) {
        return model.createProperty(base + "#", name);
    }
}
