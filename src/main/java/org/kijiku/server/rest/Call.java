package org.kijiku.server.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kijiku.query.SavedQuery;
import org.kijiku.query.run.Page;
import org.kijiku.server.ProblemException;
import org.kijiku.server.Request;

/**
 * A call of a saved query.
 *
 * @param query which
 * @param given values by parameter
 * @param page the stretch of the result that is asked for
 * @param bom whether a CSV begins with a byte order mark, as Excel wants it
 */
record Call(SavedQuery query, Map<String, List<String>> given, Page page, boolean bom) {
    private static final Set<String> OWN = Set.of("format", "limit", "offset", "bom", "data", "result", "lang");

    static Call of(SavedQuery query, Request request) {
        Map<String, List<String>> given = new LinkedHashMap<>(request.parameters());
        given.keySet().removeAll(OWN);
        return new Call(
                query,
                given,
                new Page(number(request, "limit", 1, Page.ALL), number(request, "offset", 0, 0)),
                request.parameter("bom").orElse("").equals("1"));
    }

    private static long number(Request request, String name, long least, long otherwise) {
        String given = request.parameter(name).orElse("");
        if (given.isEmpty()) {
            return otherwise;
        }
        if (!given.matches("[0-9]{1,9}") || Long.parseLong(given) < least) {
            throw new ProblemException(
                    400,
                    "Bad parameter",
                    "parameter '" + name + "': accepted: a whole number of at least " + least,
                    Map.of("parameter", name, "accepted", "a whole number of at least " + least));
        }
        return Long.parseLong(given);
    }

    boolean isPaged() {
        return page.limit() != Page.ALL;
    }
}
