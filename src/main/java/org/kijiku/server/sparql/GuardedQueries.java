package org.kijiku.server.sparql;

import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.kijiku.query.guard.Guard;
import org.kijiku.query.guard.TooCostlyException;

/**
 * Fuseki's query operation with guards: texts that would upset the parser are refused, regular expressions and sorts can
 * be cut off, and rows are held until the query is done, so that a time-out is a 503 and never half an answer.
 */
public final class GuardedQueries extends SPARQL_QueryDataset {
    private static final int MOST_ROWS = 1_000_000;

    @Override
    protected void execute(String queryString, HttpAction action) {
        try {
            Guard.check(queryString);
        } catch (IllegalArgumentException e) {
            ServletOps.errorBadRequest(e.getMessage());
        }
        super.execute(queryString, action);
    }

    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String queryString) {
        return super.decideDataset(action, bounded(query), queryString);
    }

    private static Query bounded(Query query) {
        try {
            return Guard.bounded(query);
        } catch (IllegalArgumentException e) {
            ServletOps.errorBadRequest(e.getMessage());
            throw e;
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        QueryExec exec = super.createQueryExec(action, query, dataset);
        Guard.apply(exec.getContext());
        return exec;
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec exec, Query query, String queryString) {
        try {
            QueryExecResult result = super.executeQuery(action, exec, query, queryString);
            return result.isRowSet() ? new QueryExecResult(held(result.rowSet())) : result;
        } catch (TooCostlyException e) {
            ServletOps.error(503, e.getMessage());
            throw e;
        }
    }

    private static RowSet held(RowSet rows) {
        RowSet held = new CountedRows(rows, MOST_ROWS).materialize();
        rows.close();
        return held;
    }
}
