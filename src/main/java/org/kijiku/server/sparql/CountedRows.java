package org.kijiku.server.sparql;

import java.util.List;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows of which there may be only so many. */
final class CountedRows implements RowSet {
    private final RowSet rows;
    private final long most;

    CountedRows(RowSet rows, long most) {
        this.rows = rows;
        this.most = most;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Binding next() {
        if (rows.getRowNumber() >= most) {
            ServletOps.errorBadRequest("more than " + most + " rows; add LIMIT and OFFSET");
        }
        return rows.next();
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
