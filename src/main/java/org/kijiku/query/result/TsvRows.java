package org.kijiku.query.result;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.jspecify.annotations.Nullable;

/** SPARQL 1.1 TSV: terms as Turtle writes them, so that language and datatype are kept. */
final class TsvRows implements Rows {
    private final Appendable out;

    TsvRows(Appendable out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> names) throws IOException {
        out.append('?').append(String.join("\t?", names)).append('\n');
    }

    @Override
    public void row(List<@Nullable Node> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append('\t');
            }
            Node cell = cells.get(i);
            if (cell != null) {
                out.append(NodeFmtLib.strNT(cell));
            }
        }
        out.append('\n');
    }
}
