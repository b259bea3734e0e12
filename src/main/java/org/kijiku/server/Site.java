package org.kijiku.server;

import java.time.Clock;
import java.time.Duration;
import org.kijiku.query.SavedQueries;
import org.kijiku.query.run.QueryRunner;
import org.kijiku.store.Store;

/**
 * What all endpoints serve.
 *
 * @param store the data
 * @param queries the saved queries
 * @param runner runs them
 * @param clock tells the day of a citation
 */
public record Site(Store store, SavedQueries queries, QueryRunner runner, Clock clock) {
    /** A site whose saved queries are given up after {@code timeout}. */
    public static Site of(Store store, SavedQueries queries, Duration timeout, Clock clock) {
        return new Site(store, queries, new QueryRunner(store, timeout).keeping(), clock);
    }
}
