package org.kijiku.query.result;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** SPARQL 1.1 CSV: plain words, lines end in CRLF, a cell with a comma, a quote or a line end is quoted. */
final class CsvRows implements Rows {
    private final Appendable out;

    CsvRows(Appendable out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> names) throws IOException {
        for (int i = 0; i < names.size(); i++) {
            cell(i, names.get(i));
        }
        out.append("\r\n");
    }

    @Override
    public void row(List<@Nullable Node> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            cell(i, Cells.plain(cells.get(i)));
        }
        out.append("\r\n");
    }

    private void cell(int index, String words) throws IOException {
        if (index > 0) {
            out.append(',');
        }
        boolean quoted = words.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        if (quoted) {
            out.append('"').append(words.replace("\"", "\"\"")).append('"');
        } else {
            out.append(words);
        }
    }
}
