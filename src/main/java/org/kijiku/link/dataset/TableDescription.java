package org.kijiku.link.dataset;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What CSVW metadata say of a table.
 *
 * @param metadata the metadata file
 * @param table the table's file
 * @param slug the table's name in IRIs
 * @param charset how its bytes are read
 * @param delimiter what parts its cells
 * @param skipRows lines before the header
 * @param headerRows lines of the header; the last one names the columns that are not described
 * @param columns the described columns, from the left
 * @param others the model of columns that are not described
 * @param transformations SPARQL CONSTRUCT files, applied one after the other
 * @param annotations what the metadata say of the table as a whole: property IRI to value
 */
record TableDescription(
        Path metadata,
        Path table,
        String slug,
        Charset charset,
        char delimiter,
        int skipRows,
        int headerRows,
        List<Column> columns,
        Column others,
        List<Path> transformations,
        Map<String, String> annotations) {
    TableDescription {
        columns = List.copyOf(columns);
        transformations = List.copyOf(transformations);
        annotations = Map.copyOf(annotations);
    }
}
