package org.kijiku.query.run;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.kijiku.query.Bilingual;
import org.kijiku.query.QueryForm;
import org.kijiku.query.SavedQuery;

/** A query that is not saved, made to look like one. */
public final class AdHoc {
    /** What stands in the place of a name. */
    static final String SLUG = "ad-hoc";

    private AdHoc() {}

    /**
     * Parses.
     *
     * @throws QueryParseException if it is no SPARQL
     * @throws IllegalArgumentException if it is of no form that gives rows or triples
     */
    public static SavedQuery query(String text) {
        Query parsed = QueryFactory.create(text);
        return new SavedQuery(
                SLUG,
                form(parsed),
                new Bilingual("問い合わせ", "Query"),
                new Bilingual("", ""),
                List.of(),
                List.of(),
                text,
                parsed);
    }

    private static QueryForm form(Query parsed) {
        if (parsed.isSelectType()) {
            return QueryForm.SELECT;
        }
        if (parsed.isAskType()) {
            return QueryForm.ASK;
        }
        if (parsed.isConstructType()) {
            return QueryForm.CONSTRUCT;
        }
        throw new IllegalArgumentException("only SELECT, ASK and CONSTRUCT are shown here");
    }
}
