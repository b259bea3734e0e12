package org.kijiku.server;

import org.kijiku.graph.NamedModel;

/** Strong entity tags. */
public final class Etag {
    private static final int DIGITS = 32;

    private Etag() {}

    /** A tag that is the same only if all the parts are: no two representations share one. */
    public static String of(String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            all.append(part.length()).append(':').append(part);
        }
        return '"' + NamedModel.sha256(all.toString()).substring(0, DIGITS) + '"';
    }
}
